import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { atRows, faultsOf, type SelectionsValues, toSelections } from './selectionValues';

const t = ((key: string) => key) as never;
const values: SelectionsValues = {
  rows: [
    { nomination: 'a', result: '', votesFor: '', votesAgainst: '', reason: '' },
    { nomination: 'b', result: 'SELECTED', votesFor: 19, votesAgainst: 0, reason: ' ' },
    { nomination: 'c', result: 'NOT_SELECTED', votesFor: 7, votesAgainst: 14, reason: 'Hẹp' },
  ],
};

describe('the results of the Council', () => {
  it('are sent for the works that have one', () => {
    expect(toSelections(values).map(({ row, selection }) => [row, selection.nomination])).toEqual([
      [1, 'b'],
      [2, 'c'],
    ]);
    expect(toSelections(values)[0]?.selection.reason).toBeUndefined();
    expect(faultsOf(values, t)).toEqual({});
  });

  it('need votes, and a reason for what was not selected', () => {
    const [empty, ...rest] = values.rows;
    const half = {
      nomination: 'x',
      result: 'NOT_SELECTED',
      votesFor: 3,
      votesAgainst: '',
      reason: '',
    } as const;
    expect(faultsOf({ rows: [half, ...rest] }, t)).toEqual({
      'rows.0.votesAgainst': 'shared:form.required',
      'rows.0.reason': 'goldenbook:dossier.fault.reason',
    });
    expect(faultsOf({ rows: empty ? [empty] : [] }, t)).toEqual({
      rows: 'goldenbook:dossier.fault.noResult',
    });
  });

  it('are refused at the rows of the form, whatever was left out', () => {
    const refused = new Problem(422, {
      errors: [
        { pointer: '/selections/0/nomination', code: 'already-decided', message: 'decided' },
        { pointer: '/selections/1/reason', code: 'required', message: 'why' },
      ],
    });
    expect(atRows(refused, values, '').faults.map(({ pointer }) => pointer)).toEqual([
      '/rows/1/result',
      '/rows/2/reason',
    ]);
    const own = new Problem(403, { type: '/problems/own-case', nominations: ['c'] });
    expect(atRows(own, values, 'yours').faults).toEqual([
      { pointer: '/rows/2/result', code: 'own-case', message: 'yours' },
    ]);
  });
});
