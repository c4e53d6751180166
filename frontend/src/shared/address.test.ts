import { expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './address';

it('writes several values as the API reads them', () => {
  const view = {
    status: ['SUBMITTED', 'RETURNED'],
    q: 'tưới nhỏ giọt',
    subtree: true,
    cursor: undefined,
    field: [],
  };
  const text = stringifySearch(view);
  expect(text).toBe(
    '?status=SUBMITTED&status=RETURNED&q=t%C6%B0%E1%BB%9Bi+nh%E1%BB%8F+gi%E1%BB%8Dt&subtree=true',
  );
  expect(parseSearch(text)).toEqual({
    status: ['SUBMITTED', 'RETURNED'],
    q: 'tưới nhỏ giọt',
    subtree: 'true',
  });
});

it('has no question mark without values', () => {
  expect(stringifySearch({ q: '', page: undefined })).toBe('');
});
