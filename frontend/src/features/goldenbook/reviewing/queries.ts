import { queryOptions } from '@tanstack/react-query';
import { api, type Schemas } from '@/api/client';
import { actionHeaders, dataOf, type Loaded } from '@/api/record';
import type { RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';
import { editions } from '../editionQueries';
import { type Review, type ReviewValues, toDraft, toValues } from './reviewValues';

export type ReviewSheet = Schemas['ReviewSheet'];
export type ReviewRow = RowOf<'/api/v1/golden-book/reviews'>;
export type Reviewer = Schemas['Reviewer'];
export type Assignment = Schemas['ReviewAssignmentView'];

/** Reviews, and under their key all that is made of them. */
export const reviews = recordQueries('/api/v1/golden-book/reviews');

/** As many as any nomination has by far. */
const mostReviews = 50;

/** The editions whose nominations are being scored. */
export const reviewedEditionsQuery = editions.rows({
  status: ['REVIEWING'],
  sort: '-year',
  limit: mostReviews,
});

export function sheetQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...reviews.key, 'sheet', edition],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/sheet', { params, signal })),
  });
}

/** What has been submitted on a nomination. */
export function submittedQuery(nomination: string) {
  return reviews.rows({ nomination: [nomination], status: ['SUBMITTED'], limit: mostReviews });
}

const saveKnown = reviews.saver<ReviewValues>({ toDraft, toValues });

/** Keeps what the form holds: what differs from the version that it began with. */
export async function saveReview(
  values: ReviewValues,
  base: Loaded<Review> | undefined,
  actionKey: string,
): Promise<Loaded<Review>> {
  if (!base) throw new Error('A review is there before its form is');
  return saveKnown(values, base, actionKey);
}

export function progressQuery(edition: string) {
  const params = { path: { id: edition } };
  return queryOptions({
    queryKey: [...reviews.key, 'progress', edition],
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
    queryKey: [...reviews.key, 'ranking', edition],
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
    queryKey: [...reviews.key, 'minutes', edition],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/golden-book/editions/{id}/reviewing/minutes', { params, signal })),
    staleTime: 0,
  });
}
