import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPart } from '@/testing/render';
import { Deadline } from './Deadline';
import { deadlineDays, formatDateInText, tooLateAfter } from './deadline';

describe('a deadline', () => {
  it('is told by its last day, since the API names the first instant that is too late', () => {
    renderPart(<Deadline tooLate="2027-09-01T17:00:00Z" now={new Date('2026-11-24T15:00:00+07:00')} />);
    expect(screen.getByText('trước 02/9/2027 (hết ngày 01/9/2027)')).toBeVisible();
    expect(screen.getByText('còn 281 ngày')).toBeVisible();
  });

  it('has its last day today until midnight in Vietnam, and is over a second later', () => {
    renderPart(<Deadline tooLate="2027-09-02T00:00:00+07:00" now={new Date('2027-09-01T16:59:59Z')} />);
    expect(screen.getByText('hạn hôm nay')).toBeVisible();
    renderPart(<Deadline tooLate="2027-09-02T00:00:00+07:00" now={new Date('2027-09-01T17:00:00Z')} />);
    expect(screen.getByText('quá 1 ngày')).toBeVisible();
  });

  it('is told with its time where it is no midnight', () => {
    renderPart(<Deadline tooLate="2027-07-15T17:00:00+07:00" now={new Date('2027-07-15T09:00:00+07:00')} />);
    expect(screen.getByText('trước 15/07/2027 17:00')).toBeVisible();
    expect(screen.getByText('hạn hôm nay')).toBeVisible();
  });

  it('goes from the last day to the first instant too late and back', () => {
    expect(tooLateAfter('2027-12-31')).toBe('2028-01-01T00:00:00+07:00');
    expect(deadlineDays(tooLateAfter('2028-02-29'))).toEqual({ lastDay: '2028-02-29', before: '2028-03-01' });
  });
});

it('writes dates in sentences as official papers do', () => {
  expect(formatDateInText('2027-02-03')).toBe('03/02/2027');
  expect(formatDateInText('2027-10-20')).toBe('20/10/2027');
});
