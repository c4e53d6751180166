import type { DecisionValues } from './decisionValues';
import type { CommendationRow } from './queries';

/** The prize money that the tables give with a commendation, in VND. */
export type UsualPrize = (row: CommendationRow) => number | undefined;

/** Whether all words occur in the name, organisation or achievement, accents and case aside. */
export function matches(row: CommendationRow, words: string): boolean {
  const { subject, organisation, achievementKey } = row;
  const text = folded(
    [subject.name, organisation.name, organisation.shortName, organisation.code, achievementKey].join(' '),
  );
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

/** The prize money of all chosen, in VND: what stands at the row, else what the decision says, else the tables. */
export function totalOf(
  { awards, prizeVnd }: DecisionValues,
  rows: readonly CommendationRow[],
  usualPrize: UsualPrize,
): number {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return awards.reduce((sum, award) => {
    const row = byId.get(award.commendation);
    return sum + (award.prizeVnd ?? prizeVnd ?? (row && usualPrize(row)) ?? 0);
  }, 0);
}
