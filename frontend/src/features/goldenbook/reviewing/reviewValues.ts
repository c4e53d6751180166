import type { Schemas } from '@/api/client';
import { formatNumber } from '@/shared/format/number';

export type Review = Schemas['ReviewView'];
export type Recommendation = Schemas['Recommendation'];
type Criterion = Schemas['Criterion'];

export const recommendations = Object.keys({
  STRONGLY_RECOMMEND: true,
  RECOMMEND: true,
  DO_NOT_RECOMMEND: true,
} satisfies Record<Recommendation, true>) as Recommendation[];

/** A review as its form holds it: the fields of numbers give text while a number is being written. */
export interface ReviewValues {
  scores: (number | string)[];
  recommendation: Recommendation | '';
  comment: string;
}

export function toValues(review: Review | undefined): ReviewValues {
  const criteria = review?.criteria ?? [];
  return {
    scores: criteria.map((_, each) => review?.scores?.[each] ?? ''),
    recommendation: review?.recommendation ?? '',
    comment: review?.comment ?? '',
  };
}

export function toScore(value: number | string | undefined): number | null {
  if (value === '' || value === undefined) return null;
  const score = Number(value);
  return Number.isFinite(score) ? score : null;
}

export function toDraft({ scores, recommendation, comment }: ReviewValues): Schemas['ReviewDraft'] {
  return {
    scores: scores.map(toScore),
    recommendation: recommendation || undefined,
    comment: comment.trim() || undefined,
  };
}

/** What is wrong with a score already while it is typed; whether all are there, the API says when it is submitted. */
export function scoreFault(
  value: number | string | undefined,
  { maxScore }: Pick<Criterion, 'maxScore'>,
  tooHigh: (max: string) => string,
): string | undefined {
  const score = toScore(value);
  return score !== null && score > maxScore ? tooHigh(formatNumber(maxScore)) : undefined;
}
