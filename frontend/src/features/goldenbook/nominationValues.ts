import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

/** The form of a nomination; what is not filled in is empty, not absent. */
export interface NominationValues {
  /** The edition's id. */
  edition: string;
  /** The initiative's id; it stays once the nomination is written. */
  initiative: string;
  statement: string;
  /** The codes of the papers that are there. */
  checklist: string[];
  prize: { name: string; wonOn: string };
}

const emptyValues: NominationValues = {
  edition: '',
  initiative: '',
  statement: '',
  checklist: [],
  prize: { name: '', wonOn: '' },
};

/** A nomination as the form shows it; of none, an empty form. */
export function toValues(nomination: Schemas['NominationView'] | undefined): NominationValues {
  if (!nomination) return emptyValues;
  const { edition, initiative, statement, checklist, prize } = nomination;
  return {
    edition: edition.id,
    initiative: initiative.id,
    statement: statement ?? '',
    checklist: checklist.filter(({ fulfilled }) => fulfilled).map(({ code }) => code),
    prize: { name: prize?.name ?? '', wonOn: prize?.wonOn ?? '' },
  };
}

/** What the form holds as the API takes it: empty fields are left out, papers are told in one order. */
export function toDraft(values: NominationValues): Schemas['NominationDraft'] {
  const { edition, initiative, statement, checklist, prize } = values;
  const hasPrize = Boolean(prize.name.trim() || prize.wonOn);
  return {
    edition,
    initiative,
    statement: statement.trim() ? statement : undefined,
    checklist: [...checklist].sort(),
    prize: hasPrize ? prize : undefined,
  };
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: NominationValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  const required = t('shared:form.required');
  if (!values.edition) faults.edition = required;
  if (!values.initiative) faults.initiative = required;
  const { name, wonOn } = values.prize;
  if (name.trim() && !wonOn) faults['prize.wonOn'] = required;
  if (wonOn && !name.trim()) faults['prize.name'] = required;
  return faults;
}
