import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

/** The form of an organisation; what is not filled in is empty, not absent. */
export interface OrganisationValues {
  code: string;
  name: string;
  shortName: string;
  kind: Schemas['OrganisationKind'] | '';
  parent: string;
  administrativeUnitCode: string;
  email: string;
  phone: string;
  address: string;
  validFrom: string;
  /** The first day after its end. */
  validTo: string;
}

const emptyValues: OrganisationValues = {
  code: '',
  name: '',
  shortName: '',
  kind: '',
  parent: '',
  administrativeUnitCode: '',
  email: '',
  phone: '',
  address: '',
  validFrom: '',
  validTo: '',
};

/** An organisation as the form shows it; of none, an empty form. */
export function toValues(organisation: Schemas['OrganisationView'] | undefined): OrganisationValues {
  if (!organisation) return emptyValues;
  const known = Object.entries(organisation).filter(([name]) => name in emptyValues);
  return { ...emptyValues, ...Object.fromEntries(known), parent: organisation.parent?.code ?? '' };
}

/** What the form holds as the API takes it: empty fields are left out. */
export function toDraft(values: OrganisationValues): Schemas['OrganisationDraft'] {
  const filled = Object.entries(values).filter(([, value]) => value !== '');
  return Object.fromEntries(filled) as unknown as Schemas['OrganisationDraft'];
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: OrganisationValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  for (const name of ['code', 'name', 'kind'] as const) {
    if (!values[name].trim()) faults[name] = t('shared:form.required');
  }
  if (values.code && !/^[A-Z0-9][A-Z0-9-]*$/.test(values.code)) faults.code = t('organisation:fault.code');
  if (values.validFrom && values.validTo && values.validTo <= values.validFrom) {
    faults.validTo = t('organisation:fault.validTo');
  }
  return faults;
}
