import { describe, expect, it } from 'vitest';
import { type Cell, cellAfter } from './gridMoves';

const grid = { columns: 4, open: [true, false, true, true] };
const press = (from: Cell, key: string, more: { shift?: boolean; atStart?: boolean; atEnd?: boolean } = {}) =>
  cellAfter(from, { key, shift: false, atStart: true, atEnd: true, ...more }, grid);

describe('keys in the grid', () => {
  it('go down and up a criterion, over rows that take no score', () => {
    expect(press({ row: 0, column: 1 }, 'ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(press({ row: 0, column: 1 }, 'Enter')).toEqual({ row: 2, column: 1 });
    expect(press({ row: 2, column: 1 }, 'ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(press({ row: 2, column: 1 }, 'Enter', { shift: true })).toEqual({ row: 0, column: 1 });
  });

  it('go along a row', () => {
    expect(press({ row: 2, column: 1 }, 'ArrowRight')).toEqual({ row: 2, column: 2 });
    expect(press({ row: 2, column: 1 }, 'ArrowLeft')).toEqual({ row: 2, column: 0 });
  });

  it('stay within the field while the caret can still go', () => {
    expect(press({ row: 2, column: 1 }, 'ArrowRight', { atEnd: false })).toBeUndefined();
    expect(press({ row: 2, column: 1 }, 'ArrowLeft', { atStart: false })).toBeUndefined();
  });

  it('stop at the edges, and leave other keys alone', () => {
    expect(press({ row: 3, column: 0 }, 'ArrowDown')).toBeUndefined();
    expect(press({ row: 0, column: 3 }, 'ArrowRight')).toBeUndefined();
    expect(press({ row: 0, column: 0 }, 'ArrowLeft')).toBeUndefined();
    expect(press({ row: 0, column: 0 }, '7')).toBeUndefined();
  });
});
