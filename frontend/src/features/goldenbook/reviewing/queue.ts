import type { Schemas } from '@/api/client';
import { scoredCount } from './scoring';

export type SheetRow = Schemas['ReviewSheetRow'];

/** Whether the review waits for its reviewer and is still taken. */
export function isUnfinished({ state, open }: Pick<SheetRow, 'state' | 'open'>): boolean {
  return state === 'ASSIGNED' && open;
}

/** Whether something was written that was not submitted yet. */
export function isHalfDone(row: SheetRow): boolean {
  return (
    isUnfinished(row) &&
    (scoredCount(row.scores ?? []) > 0 || row.recommendation !== undefined || row.comment !== undefined)
  );
}

export interface SheetProgress {
  /** Reviews that count: those stepped back from don't. */
  all: number;
  submitted: number;
  halfDone: number;
  unfinished: number;
}

export function progressOf(rows: readonly SheetRow[]): SheetProgress {
  return {
    all: rows.filter(({ state }) => state === 'ASSIGNED' || state === 'SUBMITTED').length,
    submitted: rows.filter(({ state }) => state === 'SUBMITTED').length,
    halfDone: rows.filter(isHalfDone).length,
    unfinished: rows.filter(isUnfinished).length,
  };
}

/** When the committee last asked for what is not submitted yet. */
export function lastReminder(rows: readonly SheetRow[]): string | undefined {
  return rows
    .filter(isUnfinished)
    .flatMap(({ remindedAt }) => remindedAt ?? [])
    .sort((one, other) => Date.parse(one) - Date.parse(other))
    .at(-1);
}

/** What to go on with: the first that is not submitted. */
export function firstUnfinished(rows: readonly SheetRow[]): SheetRow | undefined {
  return rows.find(isUnfinished);
}

/** The next one to score after a review, going round at the end; none when all others are done. */
export function nextUnfinished(rows: readonly SheetRow[], id: string): SheetRow | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find(isUnfinished);
}

/** Where a review stands in the queue, and its neighbours. */
export function placeOf(rows: readonly SheetRow[], id: string) {
  const at = rows.findIndex((row) => row.id === id);
  return { number: at + 1, all: rows.length, before: rows[at - 1], after: at < 0 ? undefined : rows[at + 1] };
}
