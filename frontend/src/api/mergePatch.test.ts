import { expect, it } from 'vitest';
import { mergePatch, sameJson } from './mergePatch';

it('names only what changed', () => {
  expect(
    mergePatch({ title: 'Tưới nhỏ giọt', field: 'AGRICULTURE' }, { title: 'Tưới', field: 'AGRICULTURE' }),
  ).toEqual({ title: 'Tưới' });
});

it('clears what was emptied with null and leaves out what was never there', () => {
  expect(mergePatch<object>({ novelty: 'Mới', problem: undefined }, { novelty: undefined })).toEqual({
    novelty: null,
  });
});

it('sends arrays whole, since a merge patch cannot change one element', () => {
  const before = { authors: [{ fullName: 'Nguyễn Văn An', sharePercent: 100 }] };
  const after = { authors: [...before.authors, { fullName: 'Trần Thị Ánh', sharePercent: 0 }] };
  expect(mergePatch(before, after)).toEqual(after);
});

it('goes into objects', () => {
  const before = { contact: { email: 'a@mttq.vn', phone: '0292' } };
  expect(mergePatch(before, { contact: { email: 'b@mttq.vn', phone: '0292' } })).toEqual({
    contact: { email: 'b@mttq.vn' },
  });
});

it('takes absent and undefined as the same', () => {
  expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(sameJson({ a: null }, { a: 0 })).toBe(false);
});
