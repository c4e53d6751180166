import { describe, expect, it } from 'vitest';
import {
  farSpread,
  firstPlaces,
  isTiedWithAbove,
  partsOf,
  preparedCounts,
  type RankedNomination,
  withPlaces,
} from './ranking';

const row = (id: string, more: Partial<RankedNomination> = {}): RankedNomination => ({
  id,
  within: false,
  initiative: { id, title: id },
  organisation: { code: 'CT-HND', name: 'Hội Nông dân' },
  authorNames: '',
  state: 'UNDER_REVIEW',
  reviews: 3,
  unfinished: 0,
  recusals: 0,
  recommended: 3,
  ...more,
});

const rows = [
  row('a', { rank: 1, within: true, mean: 90, spread: 2, prepared: 'SHORTLISTED' }),
  row('b', { rank: 2, within: true, mean: 85.5, spread: 3, state: 'SHORTLISTED' }),
  row('c', { rank: 3, mean: 85.5, spread: 14, prepared: 'NOT_SHORTLISTED', tieBrokenBy: 'NOVELTY' }),
  row('d', { reviews: 1, mean: 99, spread: 0 }),
];
const ids = (found: RankedNomination[]) => found.map(({ id }) => id);

describe('the line', () => {
  it('is drawn again at another number of places, and never reaches those without a rank', () => {
    expect(withPlaces(rows, 3).map(({ within }) => within)).toEqual([true, true, true, false]);
    expect(withPlaces(rows, 0).some(({ within }) => within)).toBe(false);
    expect(withPlaces(rows, 99).filter(({ within }) => within)).toHaveLength(3);
    expect(rows[2]?.within).toBe(false);
  });

  it('chooses the first places, but for those decided already', () => {
    expect(ids(firstPlaces(rows, 3))).toEqual(['a', 'c']);
  });
});

it('sets apart those with too few reviews', () => {
  const { ranked, apart } = partsOf(rows);
  expect([ids(ranked), ids(apart)]).toEqual([['a', 'b', 'c'], ['d']]);
});

it('sees ties with the one above only', () => {
  expect(rows.map((_, at) => isTiedWithAbove(rows, at))).toEqual([false, false, true, false]);
});

it('takes as far apart what is twice as far as usual, and never what is near', () => {
  expect(farSpread(rows)).toBe(8);
  expect(farSpread([row('x', { spread: 6 }), row('y', { spread: 7 }), row('z', { spread: 20 })])).toBe(14);
  expect(farSpread([])).toBe(8);
});

it('counts what is prepared on those not decided yet', () => {
  expect(preparedCounts(rows)).toEqual({ shortlisted: 1, notShortlisted: 1, undecided: 1 });
});
