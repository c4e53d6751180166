import { describe, expect, it } from 'vitest';
import { errorsFollowing, hasWords, moved, withAll, without } from './dossierWorks';

const works = ['a', 'b', 'c', 'd'];

describe('the order of works in a dossier', () => {
  it('moves one work a step or to an end, and leaves the others in their order', () => {
    expect(moved(works, 'c', 'up')).toEqual(['a', 'c', 'b', 'd']);
    expect(moved(works, 'b', 'down')).toEqual(['a', 'c', 'b', 'd']);
    expect(moved(works, 'c', 'first')).toEqual(['c', 'a', 'b', 'd']);
    expect(moved(works, 'b', 'last')).toEqual(['a', 'c', 'd', 'b']);
  });

  it('stays as it is where the work is at that end, or not there', () => {
    expect(moved(works, 'a', 'up')).toEqual(works);
    expect(moved(works, 'd', 'down')).toEqual(works);
    expect(moved(works, 'a', 'first')).toEqual(works);
    expect(moved(works, 'd', 'last')).toEqual(works);
    expect(moved(works, 'x', 'first')).toEqual(works);
  });

  it('takes all others behind those chosen before, each once', () => {
    expect(withAll(['c', 'a'], works)).toEqual(['c', 'a', 'b', 'd']);
    expect(without(works, 'b')).toEqual(['a', 'c', 'd']);
  });

  it('lets what was said of a work go where the work goes', () => {
    const errors = { title: 'missing', nominations: 'too many', 'nominations.1': 'b', 'nominations.2': 'c' };
    expect(errorsFollowing(errors, works, moved(works, 'c', 'first'))).toEqual({
      title: 'missing',
      'nominations.0': 'c',
      'nominations.2': 'b',
    });
    expect(errorsFollowing(errors, works, without(works, 'b'))).toEqual({
      title: 'missing',
      'nominations.1': 'c',
    });
  });

  it('finds works whatever accents are typed', () => {
    expect(hasWords('Tưới nhỏ giọt · Hội Nông dân', 'tuoi nong')).toBe(true);
    expect(hasWords('Điều khiển từ xa', 'dieu khien')).toBe(true);
    expect(hasWords('Máy sạ cụm', 'tưới')).toBe(false);
  });
});
