import { expect, it } from 'vitest';
import { nominationStages } from './nominationStages';

it('counts at every step those that reached it, wherever they are now', () => {
  const stages = nominationStages([
    { state: 'DRAFT', count: 100 },
    { state: 'WITHDRAWN', count: 50 },
    { state: 'SUBMITTED', count: 4 },
    { state: 'INELIGIBLE', count: 1 },
    { state: 'UNDER_REVIEW', count: 2 },
    { state: 'NOT_SHORTLISTED', count: 3 },
    { state: 'FORWARDED', count: 5 },
    { state: 'SELECTED', count: 6 },
    { state: 'NOT_SELECTED', count: 7 },
  ]);
  expect(stages.map(({ stage, count }) => [stage, count])).toEqual([
    ['submitted', 28],
    ['reviewed', 23],
    ['shortlisted', 18],
    ['forwarded', 18],
    ['selected', 6],
  ]);
});
