import { describe, expect, it } from 'vitest';
import { firstUnfinished, lastReminder, nextUnfinished, placeOf, progressOf, type SheetRow } from './queue';

const row = (id: string, more: Partial<SheetRow> = {}): SheetRow => ({
  id,
  version: 0,
  state: 'ASSIGNED',
  open: true,
  nomination: id,
  title: id,
  scores: [null, null],
  ...more,
});

const rows = [
  row('a', { state: 'SUBMITTED', scores: [1, 2] }),
  row('b'),
  row('c', { scores: [null, 0], remindedAt: '2026-11-02T08:00:00Z' }),
  row('d', { state: 'RECUSED' }),
  row('e', { open: false, scores: [1, null] }),
  row('f', { remindedAt: '2026-11-03T08:00:00+07:00' }),
];

describe('the queue', () => {
  it('is gone on with at the first that waits', () => {
    expect(firstUnfinished(rows)?.id).toBe('b');
  });

  it('leads on to the next that waits, round its end', () => {
    expect(nextUnfinished(rows, 'c')?.id).toBe('f');
    expect(nextUnfinished(rows, 'f')?.id).toBe('b');
  });

  it('has no next when only this one waits', () => {
    expect(nextUnfinished([row('a', { state: 'SUBMITTED' }), row('b')], 'b')).toBeUndefined();
  });

  it('steps to the neighbours, whatever their state', () => {
    const place = placeOf(rows, 'c');
    expect([place.number, place.all, place.before?.id, place.after?.id]).toEqual([3, 6, 'b', 'd']);
    expect(placeOf(rows, 'a').before).toBeUndefined();
    expect(placeOf(rows, 'f').after).toBeUndefined();
    expect(placeOf(rows, 'elsewhere').after).toBeUndefined();
  });

  it('counts what is done, half done and still taken', () => {
    expect(progressOf(rows)).toEqual({ all: 5, submitted: 1, halfDone: 1, unfinished: 3 });
  });

  it('tells the latest reminder of what still waits', () => {
    expect(lastReminder(rows)).toBe('2026-11-03T08:00:00+07:00');
    expect(
      lastReminder([row('x', { state: 'SUBMITTED', remindedAt: '2026-11-03T08:00:00Z' })]),
    ).toBeUndefined();
  });
});
