import { expect, it } from 'vitest';
import { readDate } from './DateField';

it.each([
  ['15/3/2026', '2026-03-15'],
  ['5/11/2026', '2026-11-05'],
  ['01/09/2026', '2026-09-01'],
  ['1.9.2026', '2026-09-01'],
  ['1-9-2026', '2026-09-01'],
  ['01092026', '2026-09-01'],
])('reads %s as people type it', (typed, date) => {
  expect(readDate(typed)).toBe(date);
});

it.each(['31/02/2026', '2026', 'hôm qua', '13/13/2026', ''])('does not guess at “%s”', (typed) => {
  expect(readDate(typed)).toBeNull();
});
