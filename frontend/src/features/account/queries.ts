import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { patchHeaders } from '@/api/mergePatch';
import { dataOf, type Loaded, loadRecord } from '@/api/record';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { type AccountValues, toDraft, toValues } from './accountValues';

export type Account = RecordOf<'/api/v1/accounts'>;
export type AccountRow = RowOf<'/api/v1/accounts'>;
export type AccountChange = Schemas['AccountChangeRow'];
export type Invitation = Schemas['AccountInvitation'];
export type MachineClient = Schemas['MachineClientView'];
export type MachineClientSecret = Schemas['MachineClientSecret'];

export const accounts = recordQueries('/api/v1/accounts');
export const machineClientsKey = ['machine-clients'] as const;

/** As many changes are shown beside an account. */
const shownChanges = 50;

export function sessionsQuery(id: string) {
  return queryOptions({
    queryKey: [...accounts.key, 'one', id, 'sessions'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/accounts/{id}/sessions', { params: { path: { id } }, signal })),
  });
}

export function changesQuery(id: string) {
  const query = { limit: shownChanges };
  return queryOptions({
    queryKey: [...accounts.key, 'one', id, 'changes'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/accounts/{id}/changes', { params: { path: { id }, query }, signal })),
  });
}

/** Invites somebody; the answer alone tells the temporary password, where there is one. */
export function invite(values: AccountValues): Promise<Invitation> {
  return dataOf(api.POST('/api/v1/accounts', { body: toDraft(values) }));
}

/** Changes what differs from the version that the form began with. */
export const saveAccount = accounts.saver<AccountValues>({ toDraft, toValues });

export function setEnabled(seen: Loaded<Account>, enabled: boolean) {
  return accounts.patch(seen, { enabled });
}

/** Asks for a new password, by letter or by a temporary one. */
export function askForPassword(id: string): Promise<Invitation> {
  return dataOf(
    api.POST('/api/v1/accounts/{id}/required-actions', {
      params: { path: { id } },
      body: { action: 'UPDATE_PASSWORD' },
    }),
  );
}

export async function endSessions(id: string): Promise<void> {
  await api.DELETE('/api/v1/accounts/{id}/sessions', { params: { path: { id } } });
}

export const machineClientsQuery = queryOptions({
  queryKey: machineClientsKey,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/machine-clients', { signal })),
});

export function createMachineClient(body: Schemas['MachineClientDraft']): Promise<MachineClientSecret> {
  return dataOf(api.POST('/api/v1/machine-clients', { body }));
}

export function replaceSecret(clientId: string): Promise<MachineClientSecret> {
  return dataOf(api.POST('/api/v1/machine-clients/{clientId}/secrets', { params: { path: { clientId } } }));
}

/** Lets a machine client in or keeps it out, on the version that there is now. */
export async function setClientEnabled(clientId: string, enabled: boolean): Promise<void> {
  const params = { path: { clientId } };
  const { etag } = await loadRecord<MachineClient>(api.GET('/api/v1/machine-clients/{clientId}', { params }));
  const body = { enabled } as Schemas['MachineClientDraft'];
  await api.PATCH('/api/v1/machine-clients/{clientId}', { params, body, headers: patchHeaders(etag) });
}
