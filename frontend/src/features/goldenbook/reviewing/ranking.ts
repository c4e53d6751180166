import type { Schemas } from '@/api/client';

export type RankedNomination = Schemas['RankedNomination'];
export type ShortlistDecision = Schemas['ShortlistDecision'];

/** From which on reviewers lie far apart, even where that is usual in an edition. */
const leastFarSpread = 8;

export interface RankedParts {
  /** Those with a rank, best first. */
  ranked: RankedNomination[];
  /** Those with too few reviews to be ranked. */
  apart: RankedNomination[];
}

export function partsOf(rows: readonly RankedNomination[]): RankedParts {
  return {
    ranked: rows.filter(({ rank }) => rank !== undefined),
    apart: rows.filter(({ rank }) => rank === undefined),
  };
}

/** Draws the line at another number of places: nothing is saved, and the API would mark the same rows. */
export function withPlaces(rows: readonly RankedNomination[], places: number): RankedNomination[] {
  return rows.map((row) => ({ ...row, within: row.rank !== undefined && row.rank <= places }));
}

/** Those within the line that can be decided on still. */
export function firstPlaces(rows: readonly RankedNomination[], places: number): RankedNomination[] {
  return withPlaces(rows, places).filter((row) => row.within && isUndecided(row));
}

export function isUndecided({ state }: RankedNomination): boolean {
  return state === 'UNDER_REVIEW';
}

/** Whether the one above has the same mean, so that something else set the two apart. */
export function isTiedWithAbove(ranked: readonly RankedNomination[], at: number): boolean {
  return at > 0 && ranked[at]?.mean === ranked[at - 1]?.mean;
}

/** The spread from which on a nomination's reviewers disagree more than is usual here: twice the median, at least 8. */
export function farSpread(rows: readonly RankedNomination[]): number {
  const spreads = rows.flatMap(({ spread }) => spread ?? []).sort((one, other) => one - other);
  const median = spreads[Math.floor((spreads.length - 1) / 2)] ?? 0;
  return Math.max(leastFarSpread, 2 * median);
}

export type PreparedCounts = {
  shortlisted: number;
  notShortlisted: number;
  undecided: number;
};

/** What is prepared on those that are not decided yet. */
export function preparedCounts(rows: readonly RankedNomination[]): PreparedCounts {
  const open = rows.filter(isUndecided);
  const shortlisted = open.filter(({ prepared }) => prepared === 'SHORTLISTED').length;
  const notShortlisted = open.filter(({ prepared }) => prepared === 'NOT_SHORTLISTED').length;
  return { shortlisted, notShortlisted, undecided: open.length - shortlisted - notShortlisted };
}
