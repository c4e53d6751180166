import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import { upload } from '@/api/upload';
import type { RecordOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { type ImportSearch, importList } from './importList';
import { isOver, type Mode } from './words';

export type Import = RecordOf<'/api/v1/imports'>;
export type ImportRow = Schemas['ImportRowView'];
export type ImportKind = Schemas['ImportKindView'];

export const imports = recordQueries('/api/v1/imports');

/** How often a running import is asked how far it has come, in milliseconds. */
const lookEvery = 1000;

/** Rejects read at once. */
const rejectsPage = 50;

/** What the person may import, with the columns of each kind. */
export const importKindsQuery = queryOptions({
  queryKey: [...imports.key, 'kinds'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/imports/kinds', { signal })),
  staleTime: 600_000,
});

/** The list of imports, read again and again while one of them runs. */
export function importListQuery(search: ImportSearch) {
  return queryOptions({
    ...imports.list(importList.query(search)),
    refetchInterval: ({ state }) =>
      state.data?.items.some((row) => !isOver(row.state)) ? 5 * lookEvery : false,
  });
}

/** An import, asked for again and again until it is over. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: [...imports.key, 'one', id],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : lookEvery),
  });
}

export async function readRejects(id: string, cursor: number, signal: AbortSignal) {
  const params = { path: { id }, query: { cursor, limit: rejectsPage } };
  return dataOf(api.GET('/api/v1/imports/{id}/rejects', { params, signal }));
}

export async function cancelImport(id: string): Promise<void> {
  await api.DELETE('/api/v1/imports/{id}', { params: { path: { id } } });
}

export function templateAddress(kind: string): string {
  return `/api/v1/imports/kinds/${encodeURIComponent(kind)}`;
}

export function rejectsAddress(id: string): string {
  return `/api/v1/imports/${id}/rejects`;
}

/** What is sent to be imported. */
export interface Sending {
  kind: string;
  mode: Mode;
  file: File;
  contentType: string;
  /** Passes over columns that are not known. */
  ignoreUnknown: boolean;
}

/** Sends a file to be checked or imported; answers the import, which has only begun. */
export async function startImport(
  { kind, mode, file, contentType, ignoreUnknown }: Sending,
  actionKey: string,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<Import> {
  const query = new URLSearchParams({ kind, mode, ignoreUnknown: String(ignoreUnknown) });
  return (await upload({
    url: `/api/v1/imports?${query}`,
    file,
    contentType,
    actionKey,
    onProgress,
    signal,
  })) as Import;
}
