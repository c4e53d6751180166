import { endOfDay, startOfDay } from '@/shared/format/date';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { type NominationSearch, nominationList } from './nominationList';
import { toDraft, toValues } from './nominationValues';
import type { NominationState } from './words';

export type Nomination = RecordOf<'/api/v1/golden-book/nominations'>;
export type NominationRow = RowOf<'/api/v1/golden-book/nominations'>;

/** An edition counts its nominations by state. */
export const nominations = recordQueries('/api/v1/golden-book/nominations', {
  alsoChanges: ['/api/v1/golden-book/editions'],
});

export const saveNomination = nominations.saver({ toDraft, toValues });

/** As many cards of a state as the board shows; the list has them all. */
const cardsOfState = 30;

/** The query of the address as the API takes it: days become instants. */
export function askedOf(search: NominationSearch) {
  const { 'submittedAt.from': from, 'submittedAt.to': to, ...rest } = nominationList.query(search);
  return {
    ...rest,
    'submittedAt.from': from && startOfDay(from),
    'submittedAt.to': to && endOfDay(to),
  };
}

/** The nominations of an edition in one state, those waiting longest first. */
export function boardColumnQuery(edition: string, state: NominationState) {
  return nominations.rows({ edition: [edition], status: [state], sort: 'submittedAt', limit: cardsOfState });
}

/** The best few for the search over everything. */
export async function searchNominations(words: string, signal: AbortSignal) {
  const found = await nominations.find({ q: words, limit: 5 }, signal);
  return found.map(({ id, initiative, edition, organisation }) => ({
    key: id,
    title: initiative.title,
    detail: [edition.year, organisation.shortName ?? organisation.name].join(' · '),
    to: '/de-cu/$id' as const,
    params: { id },
  }));
}
