import { describe, expect, it } from 'vitest';
import { exportAddress, exportOf } from './listExport';

describe('the address of a list as a file', () => {
  it('keeps filters and order, and leaves out what belongs to the page', () => {
    const query = {
      status: ['SUBMITTED', 'RETURNED'],
      q: 'tưới & tiêu',
      sort: '-title',
      campaign: undefined,
      limit: 25,
      cursor: 'abc',
      count: true,
    };
    expect(exportAddress(exportOf('/api/v1/initiatives', ['initiatives', 'list', query]))).toBe(
      '/api/v1/initiatives?status=SUBMITTED&status=RETURNED&q=t%C6%B0%E1%BB%9Bi+%26+ti%C3%AAu&sort=-title',
    );
  });
});
