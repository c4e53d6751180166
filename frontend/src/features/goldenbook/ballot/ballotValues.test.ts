import { describe, expect, it } from 'vitest';
import { toDraft, toValues } from './ballotValues';

const blank = toValues(undefined, ['one']);

describe('ballotValues', () => {
  it('begins with the ranked works, two thirds and more than half', () => {
    expect(blank).toMatchObject({ nominations: ['one'], quorumPercent: 66.67, majorityPercent: 50 });
  });

  it('closes in Vietnam time, or by hand', () => {
    expect(toDraft('e', blank).closesAt).toBeUndefined();
    expect(toDraft('e', { ...blank, closesOn: '2026-08-20', closesAt: '16:30' }).closesAt).toBe(
      '2026-08-20T16:30:00+07:00',
    );
    expect(toDraft('e', { ...blank, closesOn: '2026-08-20', closesAt: '' }).closesAt).toBe(
      '2026-08-20T17:00:00+07:00',
    );
  });

  it('leaves percentages that were emptied to the API', () => {
    expect(toDraft('e', { ...blank, quorumPercent: '' }).quorumPercent).toBeUndefined();
  });
});
