import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

type Draft = Schemas['InitiativeDraft'];

/** An author as the form holds one; what is not filled in is empty, not absent. */
export interface AuthorValues {
  fullName: string;
  birthYear: number | '';
  workplace: string;
  position: string;
  qualification: string;
  sharePercent: number | '';
  contact: boolean;
  publicationConsent: boolean;
}

/** Someone who took part in the first use. */
export interface FirstApplierValues {
  fullName: string;
  birthYear: number | '';
  workplace: string;
  position: string;
  qualification: string;
  work: string;
}

/** The form of an initiative: every field of the application form (Circular 18/2013/TT-BKHCN, Appendix I). */
export interface InitiativeValues {
  organisation: string;
  title: string;
  kind: Schemas['SolutionKind'] | '';
  field: string;
  investor: string;
  problem: string;
  solution: string;
  novelty: string;
  conditions: string;
  confidentialInformation: string;
  authorBenefits: string;
  applierBenefits: string;
  annualBenefitVnd: number | undefined;
  applicability: Schemas['Applicability'] | '';
  firstAppliedOn: string;
  placesApplied: string;
  awards: string;
  campaign: string;
  authors: AuthorValues[];
  firstAppliers: FirstApplierValues[];
}

export function newAuthor(): AuthorValues {
  return {
    fullName: '',
    birthYear: '',
    workplace: '',
    position: '',
    qualification: '',
    sharePercent: '',
    contact: false,
    publicationConsent: false,
  };
}

export function newFirstApplier(): FirstApplierValues {
  return { fullName: '', birthYear: '', workplace: '', position: '', qualification: '', work: '' };
}

const emptyValues: InitiativeValues = {
  organisation: '',
  title: '',
  kind: '',
  field: '',
  investor: '',
  problem: '',
  solution: '',
  novelty: '',
  conditions: '',
  confidentialInformation: '',
  authorBenefits: '',
  applierBenefits: '',
  annualBenefitVnd: undefined,
  applicability: '',
  firstAppliedOn: '',
  placesApplied: '',
  awards: '',
  campaign: '',
  authors: [],
  firstAppliers: [],
};

/** An initiative as the form shows it; of none, an empty form. */
export function toValues(initiative: Schemas['InitiativeView'] | undefined): InitiativeValues {
  if (!initiative) return emptyValues;
  const known = Object.entries(initiative).filter(([name]) => name in emptyValues);
  return {
    ...emptyValues,
    ...Object.fromEntries(known),
    organisation: initiative.organisation.code,
    campaign: initiative.campaign?.code ?? '',
    authors: initiative.authors.map((author) => ({ ...newAuthor(), ...author })),
    firstAppliers: initiative.firstAppliers.map((applier) => ({ ...newFirstApplier(), ...applier })),
  };
}

/** What the form holds as the API takes it: empty fields are left out. */
export function toDraft({ authors, firstAppliers, ...values }: InitiativeValues): Draft {
  return {
    ...filled(values),
    authors: authors.map(filled),
    firstAppliers: firstAppliers.map(filled),
  } as Draft;
}

function filled(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  );
}

/** The sum of the contribution shares, in percent; a third of a percent is no fault. */
export function sumOfShares(authors: readonly AuthorValues[]): number {
  const hundredths = authors.reduce(
    (sum, { sharePercent }) => sum + Math.round(Number(sharePercent) * 100),
    0,
  );
  return hundredths / 100;
}

/** Shares as equal as two decimals allow; what is left over goes to the first. */
export function equalShares(count: number): number[] {
  const each = Math.floor(10_000 / count);
  const rest = 10_000 - each * count;
  return Array.from({ length: count }, (_, index) => (each + (index === 0 ? rest : 0)) / 100);
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: InitiativeValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  if (!values.organisation) faults.organisation = required;
  if (!values.title.trim()) faults.title = required;
  values.authors.forEach(({ fullName, sharePercent }, index) => {
    if (!fullName.trim()) faults[`authors.${index}.fullName`] = required;
    if (sharePercent === '') faults[`authors.${index}.sharePercent`] = required;
  });
  values.firstAppliers.forEach(({ fullName }, index) => {
    if (!fullName.trim()) faults[`firstAppliers.${index}.fullName`] = required;
  });
  if (values.authors.length > 0) {
    const sum = sumOfShares(values.authors);
    if (sum !== 100) faults.authors = t('initiative:fault.shares', { sum });
    else if (values.authors.filter(({ contact }) => contact).length !== 1)
      faults.authors = t('initiative:fault.contact');
  }
  return faults;
}
