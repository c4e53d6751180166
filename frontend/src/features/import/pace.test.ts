import { describe, expect, it } from 'vitest';
import { paceOf, type Sample, unitsOf, withSample } from './pace';

const sample = (second: number, rows: number, bytesRead: number): Sample => ({
  at: second * 1000,
  rows,
  bytesRead,
});

describe('the pace of an import', () => {
  it('is not known from one look', () => {
    expect(paceOf([], 1000)).toBeUndefined();
    expect(paceOf([sample(1, 10, 100)], 1000)).toBeUndefined();
  });

  it('tells rows a second, and the time left by how much of the file is still to be read', () => {
    expect(paceOf([sample(0, 0, 0), sample(4, 2000, 200)], 1000)).toEqual({
      rowsPerSecond: 500,
      secondsLeft: 16,
    });
  });

  it('tells no time left while nothing is read', () => {
    expect(paceOf([sample(0, 500, 100), sample(2, 500, 100)], 1000)).toEqual({
      rowsPerSecond: 0,
      secondsLeft: undefined,
    });
  });

  it('is that of the last fifteen seconds', () => {
    let samples: Sample[] = [];
    for (let second = 0; second <= 60; second++) {
      samples = withSample(samples, sample(second, second < 40 ? second : 40 + (second - 40) * 100, second));
    }
    expect(samples[0]?.at).toBe(45_000);
    expect(paceOf(samples, 120)).toEqual({ rowsPerSecond: 100, secondsLeft: 60 });
  });

  it('begins anew when the rows are counted anew', () => {
    const again = sample(3, 0, 0);
    expect(withSample([sample(1, 500, 100), sample(2, 900, 200)], again)).toEqual([again]);
  });
});

describe('a stretch of time', () => {
  it('is told in at most two units, never as nothing', () => {
    expect(unitsOf(3900)).toEqual({ hours: 1, minutes: 5, seconds: 0 });
    expect(unitsOf(199.2)).toEqual({ hours: 0, minutes: 3, seconds: 20 });
    expect(unitsOf(0)).toEqual({ hours: 0, minutes: 0, seconds: 1 });
  });
});
