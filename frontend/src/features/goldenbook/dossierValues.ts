import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

/** The most works that one dossier holds. */
export const mostWorks = 1000;

/** The form of a dossier; what is not filled in is empty, not absent. */
export interface DossierValues {
  /** The edition's id; it stays once the dossier is written. */
  edition: string;
  title: string;
  number: string;
  issuedOn: string;
  note: string;
  /** The ids of the chosen nominations, in the order in which they are introduced. */
  nominations: string[];
}

const emptyValues: DossierValues = {
  edition: '',
  title: '',
  number: '',
  issuedOn: '',
  note: '',
  nominations: [],
};

/** A dossier as the form shows it; of none, an empty form. */
export function toValues(dossier: Schemas['DossierView'] | undefined): DossierValues {
  if (!dossier) return emptyValues;
  const { edition, title, number, issuedOn, note, works } = dossier;
  return {
    edition: edition.id,
    title,
    number: number ?? '',
    issuedOn: issuedOn ?? '',
    note: note ?? '',
    nominations: [...works]
      .sort((one, other) => one.position - other.position)
      .map(({ nomination }) => nomination),
  };
}

/** What the form holds as the API takes it: empty fields are left out. */
export function toDraft(values: DossierValues): Schemas['DossierDraft'] {
  const { edition, title, number, issuedOn, note, nominations } = values;
  return {
    edition,
    title: title.trim(),
    number: number.trim() || undefined,
    issuedOn: issuedOn || undefined,
    note: note.trim() ? note : undefined,
    nominations,
  };
}

/** The faults that can be told before the server is asked; number and date may come until it is sent. */
export function faultsOf(values: DossierValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  if (!values.edition) faults.edition = t('shared:form.required');
  if (!values.title.trim()) faults.title = t('shared:form.required');
  if (values.nominations.length > mostWorks) {
    faults.nominations = t('goldenbook:dossier.fault.tooMany', { most: mostWorks });
  }
  return faults;
}
