import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { dataOf, type Loaded } from '@/api/record';
import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';

export type Ballot = RecordOf<'/api/v1/golden-book/ballots'>;
export type BallotRow = RowOf<'/api/v1/golden-book/ballots'>;
export type BallotState = Schemas['BallotState'];
export type BallotResult = Schemas['BallotResult'];
export type BallotPaper = Schemas['BallotPaper'];
export type Elector = Schemas['Elector'];
export type Vote = Schemas['Vote'];

/** Ballots, and under their key all that is read of them. */
export const ballots = recordQueries('/api/v1/golden-book/ballots');

/** As many ballots as any edition has by far. */
const mostBallots = 50;

/** How often the page of an open ballot looks who has voted. */
const turnoutPause = 15_000;

/** The ballots of an edition, the latest first. */
export function ballotsOfQuery(edition: string) {
  return ballots.rows({ edition: [edition], limit: mostBallots });
}

/** The open ballots in which somebody has yet to vote. */
export function awaitingQuery(account: string) {
  return { ...ballots.rows({ status: ['OPEN'], awaits: [account], limit: mostBallots }), staleTime: 0 };
}

/** A ballot; while it is open, who has voted is looked up again and again. */
export function ballotQuery(id: string) {
  return queryOptions({
    ...ballots.one(id),
    refetchInterval: ({ state }) => (state.data?.data.state === 'OPEN' ? turnoutPause : false),
    staleTime: 0,
  });
}

export function electorsQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...ballots.key, 'electors', edition],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/electors', { params, signal })))
        .electors,
    staleTime: 0,
  });
}

/** Prepares a ballot, or replaces what one says that is prepared. */
export function saveBallot(
  draft: Schemas['BallotDraft'],
  base: Loaded<Ballot> | undefined,
  actionKey: string,
): Promise<Loaded<Ballot>> {
  return base ? ballots.replace(base, draft) : ballots.create(draft, actionKey);
}

export function remindMembers(id: string, members: string[]) {
  const params = { path: { id } };
  return dataOf(api.POST('/api/v1/golden-book/ballots/{id}/reminders', { params, body: { members } }));
}

/** Where the result is, as a list and as a file. */
export function resultAddress(id: string): string {
  return `/api/v1/golden-book/ballots/${id}/result`;
}

export function resultQuery(id: string) {
  return queryOptions({
    queryKey: [...ballots.key, 'result', id],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/ballots/{id}/result', { params: { path: { id } }, signal })))
        .items,
    staleTime: 0,
  });
}

export function paperQuery(id: string) {
  return queryOptions({
    queryKey: [...ballots.key, 'paper', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/ballots/{id}/paper', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
}

export function paperWorkQuery(id: string, nomination: string) {
  const params = { path: { id, nomination } };
  return queryOptions({
    queryKey: [...ballots.key, 'paper', id, nomination],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/ballots/{id}/paper/{nomination}', { params, signal })),
  });
}

/** Sent once: a ballot that was taken is refused when it is sent again. */
export function castBallot(id: string, votes: Schemas['VoteItem'][]) {
  return dataOf(
    api.POST('/api/v1/golden-book/ballots/{id}/votes', { params: { path: { id } }, body: { votes } }),
  );
}
