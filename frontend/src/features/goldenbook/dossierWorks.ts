import type { FormErrors } from '@mantine/form';

// The order of the works of a dossier, as the chooser changes it. A work stands for itself by its nomination's id.

/** One step towards the head or the foot of the list, or all the way. */
export type Move = 'up' | 'down' | 'first' | 'last';

/** The works with one of them moved; as they are where it stands at that end already. */
export function moved(works: readonly string[], work: string, move: Move): string[] {
  const from = works.indexOf(work);
  const end = works.length - 1;
  const to = { up: from - 1, down: from + 1, first: 0, last: end }[move];
  if (from < 0 || to < 0 || to > end) return [...works];
  const rest = works.filter((each) => each !== work);
  return [...rest.slice(0, to), work, ...rest.slice(to)];
}

/** The works with others behind them, each once. */
export function withAll(works: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...works, ...others])];
}

export function without(works: readonly string[], work: string): string[] {
  return works.filter((each) => each !== work);
}

/** What is said of single works, by their places, goes with them to their new places, or goes away with them. */
export function errorsFollowing(
  errors: FormErrors,
  before: readonly string[],
  after: readonly string[],
): FormErrors {
  const followed: FormErrors = {};
  for (const [path, message] of Object.entries(errors)) {
    const [name, place] = path.split('.');
    if (name !== 'nominations') followed[path] = message;
    else if (place !== undefined) {
      const now = after.indexOf(before[Number(place)] ?? '');
      if (now >= 0) followed[`nominations.${now}`] = message;
    }
  }
  return followed;
}

/** Whether all words occur in the text, accents and case aside. */
export function hasWords(text: string, words: string): boolean {
  const within = folded(text);
  return folded(words)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** Without accents and in small letters, as one compares what people type. */
export function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}
