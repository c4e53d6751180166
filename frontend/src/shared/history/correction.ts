import { type QueryKey, queryOptions } from '@tanstack/react-query';
import type { HistoryEntry, HistoryPage } from './historyQuery';

export type Change = HistoryEntry['changes'][number];

/**
 * What a record's last correction changed: each member once, as it was when the record was returned, and as it is now.
 * Empty if it was never returned. `load` asks the API for the page of the history that begins at the cursor.
 */
export function correctionQuery(
  queryKey: QueryKey,
  load: (cursor: string | undefined) => Promise<HistoryPage>,
) {
  return queryOptions({
    queryKey: [...queryKey, 'correction'],
    queryFn: async () => correctionOf(await entriesSinceReturn(load)),
  });
}

/** The newest first; none if the record was never returned. */
async function entriesSinceReturn(load: (cursor: string | undefined) => Promise<HistoryPage>) {
  const since: HistoryEntry[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await load(cursor);
    const returned = items.findIndex(({ transition }) => transition?.to === 'RETURNED');
    if (returned >= 0) return [...since, ...items.slice(0, returned)];
    since.push(...items);
    cursor = next;
  } while (cursor);
  return [];
}

/** @param newestFirst the entries of the history since the record was returned */
export function correctionOf(newestFirst: readonly HistoryEntry[]): Change[] {
  const changes = new Map<string, Change>();
  for (const entry of newestFirst.toReversed()) {
    for (const { member, before, after } of entry.changes) {
      if (isOfProcedure(member)) continue;
      const known = changes.get(member);
      changes.set(member, { member, before: known ? known.before : before, after });
    }
  }
  return [...changes.values()].filter(
    ({ before, after }) => JSON.stringify(before ?? null) !== JSON.stringify(after ?? null),
  );
}

/** Handing in a record changes these by itself. */
function isOfProcedure(member: string): boolean {
  return member === 'state' || member === 'submittedAt';
}
