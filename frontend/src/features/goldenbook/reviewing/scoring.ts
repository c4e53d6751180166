import type { Schemas } from '@/api/client';

type Criterion = Pick<Schemas['Criterion'], 'weight' | 'maxScore'>;

/** A score that was given, or none yet. */
export type Score = number | null | undefined;

function common(one: bigint, other: bigint): bigint {
  return other === 0n ? one : common(other, one % other);
}

/** Scores and weights have at most two decimals: as whole hundredths they add up exactly. */
function hundredths(value: number): bigint {
  return BigInt(Math.round(value * 100));
}

/**
 * What the scores given so far add up to, in percent from 0 to 100: exactly, and rounded once at the end to two decimals,
 * half up, as the API does.
 */
export function totalOf(scores: readonly Score[], criteria: readonly Criterion[]): number {
  const parts = criteria
    .map(({ maxScore }) => BigInt(maxScore))
    .reduce((one, other) => (one * other) / common(one, other), 1n);
  const points = criteria.reduce((sum, { weight, maxScore }, each) => {
    const score = scores[each];
    if (score === null || score === undefined) return sum;
    return sum + hundredths(score) * hundredths(weight) * (parts / BigInt(maxScore));
  }, 0n);
  const divisor = parts * 100n;
  return Number((2n * points + divisor) / (2n * divisor)) / 100;
}

/** How many criteria have a score. */
export function scoredCount(scores: readonly Score[]): number {
  return scores.filter((score) => score !== null && score !== undefined).length;
}

/** Scores that one press gives: half of the highest to all of it, in tenths, each with at most two decimals. */
export function quickScores(maxScore: number): number[] {
  return [5, 6, 7, 8, 9, 10].map((tenths) => Math.round(maxScore * tenths * 10) / 100);
}
