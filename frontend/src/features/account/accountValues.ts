import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import type { Schemas } from '@/api/client';

/** The form of an account; what is not filled in is empty, not absent. */
export interface AccountValues {
  username: string;
  email: string;
  /** Family and middle names. */
  familyNames: string;
  givenName: string;
  /** Code of the organisation. */
  organisation: string;
  roles: string[];
}

/** An account as the form shows it; of none, an empty form. */
export function toValues(account: Schemas['AccountView'] | undefined): AccountValues {
  return {
    username: account?.username ?? '',
    email: account?.email ?? '',
    familyNames: account?.familyNames ?? '',
    givenName: account?.givenName ?? '',
    organisation: account?.organisation.code ?? '',
    roles: account?.roles ?? [],
  };
}

/** What the form holds as the API takes it. */
export function toDraft(values: AccountValues): Schemas['AccountDraft'] {
  return { ...values, roles: [...values.roles].sort() };
}

/** The faults that can be told before the server is asked. */
export function faultsOf(values: AccountValues, t: TFunction): FormErrors {
  const faults: FormErrors = {};
  for (const name of ['username', 'email', 'familyNames', 'givenName', 'organisation'] as const) {
    if (!values[name].trim()) faults[name] = t('shared:form.required');
  }
  if (values.username && !/^[a-z0-9][a-z0-9._-]{2,63}$/.test(values.username)) {
    faults.username = t('account:fault.username');
  }
  if (values.email && !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(values.email)) {
    faults.email = t('account:fault.email');
  }
  if (values.roles.length === 0) faults.roles = t('account:fault.roles');
  return faults;
}
