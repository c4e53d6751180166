import { describe, expect, it } from 'vitest';
import type { Elector } from './ballotQueries';
import { conflictsOn, tooFewVotersOn, votersOn, votersOnNothing } from './electorate';

function elector(account: string, ...conflicts: Elector['conflicts']): Elector {
  return { account, name: account, organisation: { code: 'CT', name: 'CT' }, roles: [], conflicts };
}

const works = new Set(['one', 'two']);
const free = ['a', 'b', 'c'].map((account) => elector(account));
const partial = elector('d', { nomination: 'one', conflict: 'SAME_ORGANISATION' });
const namesake = elector('e', { nomination: 'two', conflict: 'NAMESAKE' });

describe('electorate', () => {
  it('leaves out works that are not voted on, and namesakes who are other people', () => {
    expect(conflictsOn(partial, works, false)).toHaveLength(1);
    expect(conflictsOn(partial, new Set(['two']), false)).toHaveLength(0);
    expect(conflictsOn(namesake, works, false)).toHaveLength(1);
    expect(conflictsOn(namesake, works, true)).toHaveLength(0);
  });

  it('counts who votes on a work', () => {
    expect(votersOn('one', [...free, partial, namesake], false)).toBe(4);
    expect(votersOn('two', [...free, partial, namesake], false)).toBe(4);
    expect(votersOn('two', [...free, partial, namesake], true)).toBe(5);
  });

  it('names works on which fewer than three vote', () => {
    expect(tooFewVotersOn(works, [...free.slice(0, 2), partial], false)).toEqual(['one']);
    expect(tooFewVotersOn(works, free, false)).toEqual([]);
  });

  it('names members who vote on nothing', () => {
    expect(votersOnNothing(new Set(['one']), [...free, partial], false)).toEqual([partial]);
    expect(votersOnNothing(works, [...free, partial], false)).toEqual([]);
  });
});
