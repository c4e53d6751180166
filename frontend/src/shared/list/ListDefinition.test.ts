import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from '../address';
import { anyOf, date, flag, texts } from './filterKinds';
import { ListDefinition } from './ListDefinition';

const list = new ListDefinition({
  name: 'initiative',
  filters: {
    status: anyOf(['DRAFT', 'SUBMITTED', 'RETURNED']),
    organisation: texts,
    subtree: flag,
    'submittedAt.from': date,
  },
  sortable: ['submittedAt', 'title'],
  defaultSort: '-submittedAt',
});

function read(address: string) {
  return list.validateSearch(parseSearch(address));
}

describe('a list read from its address', () => {
  it('gives the same view again when it is written and read', () => {
    const view = read(
      '?q=tưới&status=SUBMITTED&status=RETURNED&organisation=CT-HND&subtree=false&sort=title&limit=50',
    );
    expect(list.validateSearch(parseSearch(stringifySearch(view)))).toEqual(view);
    expect(view).toEqual({
      q: 'tưới',
      status: ['SUBMITTED', 'RETURNED'],
      organisation: ['CT-HND'],
      subtree: false,
      sort: 'title',
      limit: 50,
    });
  });

  it('leaves out what makes no sense, so that a hand-typed address still shows a list', () => {
    expect(read('?status=NONE&sort=password&limit=7&submittedAt.from=hôm qua&subtree=có&page=-1')).toEqual(
      {},
    );
  });

  it('asks in the default order, a total on the first page only, and no page number', () => {
    expect(list.query(read(''))).toEqual({ sort: '-submittedAt', limit: 25, count: true });
    expect(list.query(read('?cursor=abc&page=3'))).toEqual({
      sort: '-submittedAt',
      limit: 25,
      cursor: 'abc',
      count: false,
    });
  });

  it('counts the filters in force', () => {
    expect(list.activeFilters(read('?q=tưới&status=DRAFT&submittedAt.from=2026-01-01'))).toBe(2);
  });
});
