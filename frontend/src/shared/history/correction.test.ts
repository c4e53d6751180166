import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { correctionOf, correctionQuery } from './correction';
import type { HistoryEntry, HistoryPage } from './historyQuery';

function entry(version: number, members: Partial<HistoryEntry>): HistoryEntry {
  return {
    version,
    at: `2026-03-0${version}T01:00:00Z`,
    by: 'an',
    byName: 'Nguyễn Văn An',
    operation: 'CHANGED',
    changes: [],
    ...members,
  } as HistoryEntry;
}

const returned = entry(3, {
  transition: { to: 'RETURNED', comment: 'Bổ sung số liệu' },
  changes: [{ member: 'state', before: 'SUBMITTED', after: 'RETURNED' }],
});
const first = entry(4, { changes: [{ member: 'solution', before: 'một', after: 'hai' }] });
const second = entry(5, {
  changes: [
    { member: 'solution', before: 'hai', after: 'ba' },
    { member: 'title', before: 'cũ', after: 'mới' },
  ],
});
const back = entry(6, { changes: [{ member: 'title', before: 'mới', after: 'cũ' }] });
const submitted = entry(7, {
  transition: { to: 'SUBMITTED' },
  changes: [
    { member: 'state', before: 'RETURNED', after: 'SUBMITTED' },
    { member: 'submittedAt', before: '2026-03-01T01:00:00Z', after: '2026-03-07T01:00:00Z' },
  ],
});

describe('a correction', () => {
  it('tells each member once, as it was when returned and as it is now, and nothing that is as before', () => {
    expect(correctionOf([submitted, back, second, first])).toEqual([
      { member: 'solution', before: 'một', after: 'ba' },
    ]);
  });

  it('begins at the latest return, on whatever page of the history that is', async () => {
    const pages: Record<string, HistoryPage> = {
      '': { items: [submitted, second], next: 'older' },
      older: { items: [first, returned], next: 'oldest' },
    };
    const query = correctionQuery(['initiative'], async (cursor) => pages[cursor ?? ''] as HistoryPage);
    expect(await new QueryClient().fetchQuery(query)).toEqual([
      { member: 'solution', before: 'một', after: 'ba' },
      { member: 'title', before: 'cũ', after: 'mới' },
    ]);
  });

  it('is none of a record that was never returned', async () => {
    const query = correctionQuery(['initiative'], async () => ({ items: [second, first] }));
    expect(await new QueryClient().fetchQuery(query)).toEqual([]);
  });
});
