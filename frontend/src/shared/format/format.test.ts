import { describe, expect, it } from 'vitest';
import { dateInVietnam, daysLeft, formatDate, formatInstant } from './date';
import { formatMoney, formatNumber, formatPercent } from './number';

describe('dates', () => {
  it('shows dates and instants as offices in Vietnam write them', () => {
    expect(formatDate('2026-09-01')).toBe('01/09/2026');
    expect(formatInstant('2026-09-01T16:59:59.999999999Z')).toBe('01/09/2026 23:59');
    expect(formatInstant('2026-09-02T00:00:00+07:00')).toBe('02/09/2026 00:00');
  });

  it('counts days left by the calendar of Vietnam, wherever the browser stands', () => {
    const lateEvening = new Date('2026-08-20T16:59:00Z');
    const justAfterMidnight = new Date('2026-08-20T17:01:00Z');
    expect(dateInVietnam(justAfterMidnight)).toBe('2026-08-21');
    expect(daysLeft('2026-09-01', lateEvening)).toBe(12);
    expect(daysLeft('2026-09-01', justAfterMidnight)).toBe(11);
    expect(daysLeft('2026-09-01T23:59:59.999999999+07:00', justAfterMidnight)).toBe(11);
  });

  it('is zero on the last day and negative after it', () => {
    expect(daysLeft('2026-09-01', new Date('2026-09-01T16:59:59Z'))).toBe(0);
    expect(daysLeft('2026-09-01', new Date('2026-09-01T17:00:00Z'))).toBe(-1);
  });
});

describe('numbers', () => {
  it('groups money and keeps 10^15 whole', () => {
    expect(formatMoney(1_234_567)).toBe('1.234.567\u00a0₫');
    expect(formatMoney(1_000_000_000_000_000)).toBe('1.000.000.000.000.000\u00a0₫');
    expect(formatMoney(0)).toBe('0\u00a0₫');
  });

  it('writes decimals with a comma', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatPercent(33.33)).toBe('33,33%');
  });
});
