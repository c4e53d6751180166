import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';

export type Ballot = Schemas['BallotView'];
export type BallotRow = Schemas['BallotRow'];
export type BallotState = Schemas['BallotState'];
export type BallotResult = Schemas['BallotResult'];
export type BallotPaper = Schemas['BallotPaper'];
export type Elector = Schemas['Elector'];
export type Vote = Schemas['Vote'];

/** Everything read of ballots lies under this key. */
export const ballotsKey = ['ballots'] as const;

/** As many ballots as any edition has by far. */
const mostBallots = 50;

/** How often the page of an open ballot looks who has voted. */
const turnoutPause = 15_000;

/** The ballots of an edition, the latest first. */
export function ballotsOfQuery(edition: string) {
  const query = { edition: [edition], limit: mostBallots };
  return queryOptions({
    queryKey: [...ballotsKey, 'of', edition],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/ballots', { params: { query }, signal }))).items,
  });
}

/** The open ballots in which somebody has yet to vote. */
export function awaitingQuery(account: string) {
  const query = { status: ['OPEN' as const], awaits: [account], limit: mostBallots };
  return queryOptions({
    queryKey: [...ballotsKey, 'awaiting', account],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/ballots', { params: { query }, signal }))).items,
    staleTime: 0,
  });
}

export function ballotQuery(id: string) {
  return queryOptions({
    queryKey: [...ballotsKey, 'one', id],
    queryFn: () =>
      loadRecord<Ballot>(api.GET('/api/v1/golden-book/ballots/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.data.state === 'OPEN' ? turnoutPause : false),
    staleTime: 0,
  });
}

export function electorsQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...ballotsKey, 'electors', edition],
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
  if (!base) {
    const headers = actionHeaders(actionKey);
    return loadRecord<Ballot>(api.POST('/api/v1/golden-book/ballots', { body: draft, headers }));
  }
  const params = { path: { id: base.data.id } };
  const headers = { 'If-Match': base.etag };
  return loadRecord<Ballot>(api.PUT('/api/v1/golden-book/ballots/{id}', { params, body: draft, headers }));
}

export function transitionBallot(id: string, body: Schemas['TransitionRequest'], actionKey: string) {
  const params = { path: { id } };
  const headers = actionHeaders(actionKey);
  return dataOf(api.POST('/api/v1/golden-book/ballots/{id}/transitions', { params, body, headers }));
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
    queryKey: [...ballotsKey, 'result', id],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/ballots/{id}/result', { params: { path: { id } }, signal })))
        .items,
    staleTime: 0,
  });
}

export function paperQuery(id: string) {
  return queryOptions({
    queryKey: [...ballotsKey, 'paper', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/ballots/{id}/paper', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
}

export function paperWorkQuery(id: string, nomination: string) {
  const params = { path: { id, nomination } };
  return queryOptions({
    queryKey: [...ballotsKey, 'paper', id, nomination],
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
