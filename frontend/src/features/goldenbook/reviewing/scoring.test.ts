import { describe, expect, it } from 'vitest';
import { quickScores, scoredCount, totalOf } from './scoring';

const usual = [30, 30, 25, 15].map((weight) => ({ weight, maxScore: 10 }));

describe('the own total', () => {
  it('is the weighted sum in percent', () => {
    expect(totalOf([8.5, 9, 7.25, 8], usual)).toBe(82.63);
    expect(totalOf([10, 10, 10, 10], usual)).toBe(100);
    expect(totalOf([0, 0, 0, 0], usual)).toBe(0);
  });

  it('counts what is not scored yet as nothing', () => {
    expect(totalOf([8, null, undefined], usual)).toBe(24);
  });

  it('is rounded half up, exactly, where floating point would not be', () => {
    // 1.005 % exactly; 1.005 * 100 is 100.49999999999999 in floating point.
    expect(
      totalOf(
        [0.67, 0],
        [
          { weight: 1.5, maxScore: 1 },
          { weight: 98.5, maxScore: 1 },
        ],
      ),
    ).toBe(1.01);
    // A third of each: 33.333… %
    expect(
      totalOf(
        [1, 1],
        [
          { weight: 50, maxScore: 3 },
          { weight: 50, maxScore: 3 },
        ],
      ),
    ).toBe(33.33);
  });

  it('adds criteria of different highest scores', () => {
    expect(
      totalOf(
        [5, 50],
        [
          { weight: 40, maxScore: 7 },
          { weight: 60, maxScore: 100 },
        ],
      ),
    ).toBe(58.57);
  });
});

it('counts the criteria that have a score, 0 being one', () => {
  expect(scoredCount([0, null, 7.5, undefined])).toBe(2);
});

it('offers scores that the API takes', () => {
  expect(quickScores(10)).toEqual([5, 6, 7, 8, 9, 10]);
  expect(quickScores(25)).toEqual([12.5, 15, 17.5, 20, 22.5, 25]);
});
