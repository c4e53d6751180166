import { expect, it } from 'vitest';
import { matches, totalOf } from './decidableRows';
import { newAward, newDecision } from './decisionValues';
import type { CommendationRow } from './queries';

const row = (id: string, name: string): CommendationRow => ({
  id,
  state: 'APPROVED',
  subject: { type: 'PERSON', name, birthYear: 1980 },
  organisation: { code: 'CT-HND', name: 'Hội Nông dân thành phố' },
  level: 'CITY_FRONT',
  achievementKey: 'Tưới nhỏ giọt Phong Điền',
  createdAt: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
});

it('finds a proposal by words of name, organisation or achievement, accents aside', () => {
  const an = row('a', 'Nguyễn Đức Ánh');
  expect(matches(an, 'duc anh')).toBe(true);
  expect(matches(an, 'Ánh  nông dân')).toBe(true);
  expect(matches(an, 'phong dien')).toBe(true);
  expect(matches(an, 'ánh phụ nữ')).toBe(false);
  expect(matches(an, '')).toBe(true);
});

it('adds up the prize money: the row’s own, else the decision’s, else the tables’', () => {
  const rows = [row('a', 'An'), row('b', 'Bình'), row('c', 'Cúc')];
  const decision = newDecision('CITY_FRONT', '', ['a', 'b']);
  expect(totalOf(decision, rows, () => 702_000)).toBe(1_404_000);
  expect(totalOf(decision, rows, () => undefined)).toBe(0);
  expect(totalOf({ ...decision, prizeVnd: 500_000 }, rows, () => 702_000)).toBe(1_000_000);
  const awards = [{ ...newAward('a'), prizeVnd: 0 }, newAward('b')];
  expect(totalOf({ ...decision, awards }, rows, () => 702_000)).toBe(702_000);
});
