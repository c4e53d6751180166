import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { type ReviewSearch, reviewList } from '../reviewList';
import { type Review, type ReviewValues, toDraft, toValues } from './reviewValues';

export type ReviewSheet = Schemas['ReviewSheet'];
export type ReviewRow = Schemas['ReviewRow'];
export type Reviewer = Schemas['Reviewer'];
export type Assignment = Schemas['ReviewAssignmentView'];

/** Everything read of reviews and of what is made of them lies under this key. */
export const reviewsKey = ['reviews'] as const;

/** As many as any nomination has by far. */
const mostReviews = 50;

/** The editions whose nominations are being scored. */
export const reviewedEditionsQuery = queryOptions({
  queryKey: [...reviewsKey, 'editions'],
  queryFn: async ({ signal }) => {
    const query = { status: ['REVIEWING' as const], sort: '-year', limit: mostReviews };
    return (await dataOf(api.GET('/api/v1/golden-book/editions', { params: { query }, signal }))).items;
  },
});

export function sheetQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...reviewsKey, 'sheet', edition],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/sheet', { params, signal })),
  });
}

export function reviewQuery(id: string) {
  return queryOptions({ queryKey: [...reviewsKey, 'one', id], queryFn: () => readReview(id) });
}

export function readReview(id: string): Promise<Loaded<Review>> {
  return loadRecord(api.GET('/api/v1/golden-book/reviews/{id}', { params: { path: { id } } }));
}

/** What has been submitted on a nomination. */
export function submittedQuery(nomination: string) {
  const query = { nomination: [nomination], status: ['SUBMITTED' as const], limit: mostReviews };
  return queryOptions({
    queryKey: [...reviewsKey, 'submitted', nomination],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/reviews', { params: { query }, signal }))).items,
  });
}

export function reviewListQuery(edition: string, search: ReviewSearch) {
  const query = { ...reviewList.query(search), edition: [edition] };
  return queryOptions({
    queryKey: [...reviewsKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/golden-book/reviews', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Keeps what the form holds: what differs from the version that it began with. */
export async function saveReview(
  values: ReviewValues,
  base: Loaded<Review> | undefined,
): Promise<Loaded<Review>> {
  if (!base) throw new Error('A review is there before its form is');
  const body = mergePatch(toDraft(toValues(base.data)), toDraft(values));
  if (sameJson(body, {})) return base;
  return changeReview(base.data.id, base.etag, body);
}

export function changeReview(
  id: string,
  etag: string,
  body: Schemas['ReviewDraft'],
): Promise<Loaded<Review>> {
  const params = { path: { id } };
  return loadRecord(
    api.PATCH('/api/v1/golden-book/reviews/{id}', { params, body, headers: patchHeaders(etag) }),
  );
}

export function transitionReview(
  id: string,
  body: Schemas['TransitionRequest'],
  actionKey: string,
  seen?: string,
): Promise<Loaded<Review>> {
  const headers = actionHeaders(actionKey, seen);
  const params = { path: { id } };
  return loadRecord<Review>(
    api.POST('/api/v1/golden-book/reviews/{id}/transitions', { params, body, headers }),
  );
}

export function progressQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...reviewsKey, 'progress', edition],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/progress', { params, signal })))
        .reviewers,
  });
}

export function assignReviews(edition: string, body: Schemas['ReviewAssignmentDraft'], actionKey: string) {
  const params = { path: { id: edition } };
  const headers = actionHeaders(actionKey);
  return dataOf(
    api.POST('/api/v1/golden-book/editions/{id}/reviewing/assignments', { params, body, headers }),
  );
}

export function remindReviewers(edition: string, reviewers: string[]) {
  const params = { path: { id: edition } };
  return dataOf(
    api.POST('/api/v1/golden-book/editions/{id}/reviewing/reminders', { params, body: { reviewers } }),
  );
}

/** Where the ranking is, as a list and as a file. */
export function rankingAddress(edition: string): string {
  return `/api/v1/golden-book/editions/${edition}/reviewing/ranking`;
}

/** The whole ranking; where its line is drawn, the page says. */
export function rankingQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...reviewsKey, 'ranking', edition],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/ranking', { params, signal })))
        .items,
  });
}

export function prepareDecisions(
  edition: string,
  decisions: Schemas['PreparedDecisionItem'][],
  actionKey: string,
) {
  const params = { path: { id: edition } };
  const headers = actionHeaders(actionKey);
  return dataOf(
    api.POST('/api/v1/golden-book/editions/{id}/reviewing/prepared-decisions', {
      params,
      body: { decisions },
      headers,
    }),
  );
}

export function announceDecisions(edition: string, body: Schemas['AnnouncementDraft'], actionKey: string) {
  const params = { path: { id: edition } };
  const headers = actionHeaders(actionKey);
  return dataOf(
    api.POST('/api/v1/golden-book/editions/{id}/reviewing/announcements', { params, body, headers }),
  );
}

export function minutesQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...reviewsKey, 'minutes', edition],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/minutes', { params, signal })),
    staleTime: 0,
  });
}
