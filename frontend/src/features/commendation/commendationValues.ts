import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';
import { dateInVietnam } from '@/shared/format/date';
import type { Form, Gender, Level, SubjectType } from './words';

type Draft = Schemas['CommendationDraft'];

/** Who is commended, as the form holds it; what is not filled in is empty, not absent. */
export interface SubjectValues {
  type: SubjectType;
  name: string;
  birthYear: number | '';
  gender: Gender | '';
  position: string;
  workplace: string;
  /** Absent where it is not stated. */
  directWorker: boolean | undefined;
}

/** The decision of an award that the organisation gave itself. */
export interface OwnAwardValues {
  number: string;
  signedOn: string;
  signer: string;
  signerTitle: string;
  prizeVnd: number | undefined;
  overrideReason: string;
}

/** The form of a commendation. */
export interface CommendationValues {
  organisation: string;
  level: Level | '';
  form: Form | '';
  subject: SubjectValues;
  achievement: string;
  achievementKey: string;
  reasonKind: Schemas['ReasonKind'] | '';
  /** The id of the initiative. */
  initiative: string;
  campaign: string;
  papers: { name: string; present: boolean }[];
  /** Whether saving records the award, since the organisation has given it. */
  isAwarded: boolean;
  award: OwnAwardValues;
}

const emptyValues: CommendationValues = {
  organisation: '',
  level: 'CITY_FRONT',
  form: '',
  subject: {
    type: 'PERSON',
    name: '',
    birthYear: '',
    gender: '',
    position: '',
    workplace: '',
    directWorker: undefined,
  },
  achievement: '',
  achievementKey: '',
  reasonKind: '',
  initiative: '',
  campaign: '',
  papers: [],
  isAwarded: false,
  award: { number: '', signedOn: '', signer: '', signerTitle: '', prizeVnd: undefined, overrideReason: '' },
};

/** A commendation as the form shows it; of none, an empty form. */
export function toValues(commendation: Schemas['CommendationView'] | undefined): CommendationValues {
  if (!commendation) return emptyValues;
  return {
    ...emptyValues,
    organisation: commendation.organisation.code,
    level: commendation.level,
    form: commendation.form ?? '',
    subject: { ...emptyValues.subject, ...known(commendation.subject, emptyValues.subject) },
    achievement: commendation.achievement ?? '',
    achievementKey: givenKey(commendation) ?? '',
    reasonKind: commendation.reasonKind ?? '',
    initiative: commendation.initiative?.id ?? '',
    campaign: commendation.campaign?.code ?? '',
    papers: commendation.papers,
  };
}

function known(values: object, shape: object): object {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name in shape));
}

/** What the form holds as the API takes it: empty fields are left out, and what does not go with the choices made. */
export function toDraft({ subject, papers, isAwarded, award, ...values }: CommendationValues): Draft {
  const { birthYear, gender, directWorker, ...anyone } = subject;
  const person = subject.type === 'PERSON' ? { birthYear, gender, directWorker } : {};
  return {
    ...filled(values),
    subject: filled({ ...anyone, ...person }),
    papers,
    ...(recordsAward({ level: values.level, isAwarded }) && { award: filled(award) }),
  } as Draft;
}

/** Whether saving gives the award at once. */
export function recordsAward({ level, isAwarded }: Pick<CommendationValues, 'level' | 'isAwarded'>): boolean {
  return level === 'ORGANISATION' && isAwarded;
}

export function filled(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== undefined),
  );
}

interface Keyed {
  achievementKey: string;
  reasonKind?: string;
  organisation: { code: string };
  initiative?: { number?: string };
  campaign?: { code: string };
  createdAt: string;
}

/** The name of the achievement as a person gave it; absent where the API made one of the initiative or the reason. */
export function givenKey(commendation: Keyed): string | undefined {
  const { achievementKey, reasonKind, organisation, initiative, campaign, createdAt } = commendation;
  const year = dateInVietnam(new Date(createdAt)).slice(0, 4);
  const made = initiative?.number ?? `${campaign?.code ?? reasonKind ?? 'null'} ${organisation.code} ${year}`;
  return achievementKey === made ? undefined : achievementKey;
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: CommendationValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  if (!values.organisation) faults.organisation = required;
  if (!values.level) faults.level = required;
  if (!values.subject.name.trim()) faults['subject.name'] = required;
  values.papers.forEach(({ name }, index) => {
    if (!name.trim()) faults[`papers.${index}.name`] = required;
  });
  return recordsAward(values) ? { ...faults, ...awardFaults(values, t) } : faults;
}

/** An award is recorded whole, while a draft may lack most. */
function awardFaults({ subject, award, ...values }: CommendationValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  for (const name of ['form', 'achievement', 'reasonKind'] as const) {
    if (!values[name].trim()) faults[name] = required;
  }
  if (subject.type === 'PERSON' && subject.birthYear === '') faults['subject.birthYear'] = required;
  for (const name of ['number', 'signedOn', 'signer'] as const) {
    if (!award[name].trim()) faults[`award.${name}`] = required;
  }
  if (award.signedOn > dateInVietnam(new Date())) faults['award.signedOn'] = t('commendation:fault.future');
  return faults;
}
