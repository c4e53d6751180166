import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { type BulkOutcome, offeredSteps, runBulk } from './runBulk';

const never = () => false;

describe('a bulk run', () => {
  it('goes one after the other, and a refusal keeps nobody back', async () => {
    const refusal = new Problem(409, { title: 'Đã hết hạn nộp' });
    const begun: string[] = [];
    const told: number[] = [];
    const outcome = await runBulk({
      items: ['a', 'b', 'c'],
      step: async (item) => {
        begun.push(item);
        await Promise.resolve();
        if (item === 'b') throw refusal;
      },
      onProgress: ({ left }) => told.push(left.length),
      isStopped: never,
    });
    expect(begun).toEqual(['a', 'b', 'c']);
    expect(told).toEqual([2, 1, 0]);
    expect(outcome).toEqual({ done: ['a', 'c'], refused: [{ item: 'b', error: refusal }], left: [] });
  });

  it('ends when the server cannot be reached, and says what was not tried', async () => {
    const lost = Problem.unreachable(new Error('offline'));
    const outcome = await runBulk({
      items: ['a', 'b', 'c'],
      step: (item) => (item === 'b' ? Promise.reject(lost) : Promise.resolve()),
      onProgress: () => undefined,
      isStopped: never,
    });
    expect(outcome).toEqual({ done: ['a'], refused: [{ item: 'b', error: lost }], left: ['c'] });
  });

  it('ends when the person stops it', async () => {
    let seen: BulkOutcome<string> | undefined;
    const outcome = await runBulk({
      items: ['a', 'b', 'c'],
      step: () => Promise.resolve(),
      onProgress: (now) => {
        seen = now;
      },
      isStopped: () => seen !== undefined,
    });
    expect(outcome).toEqual({ done: ['a'], refused: [], left: ['b', 'c'] });
  });
});

it('offers the steps open to any of the records, the one open to most first', () => {
  const offered = offeredSteps([
    { item: 'a', allowed: [{ to: 'RETURNED', commentRequired: true }] },
    {
      item: 'b',
      allowed: [
        { to: 'RETURNED', commentRequired: true },
        { to: 'ENDORSED', commentRequired: false },
      ],
    },
    { item: 'c', allowed: [] },
  ]);
  expect(offered).toEqual([
    { to: 'RETURNED', commentRequired: true, items: ['a', 'b'] },
    { to: 'ENDORSED', commentRequired: false, items: ['b'] },
  ]);
});
