import { isPassing, Problem } from '@/api/problem';

/** What became of records that were to take the same step, one after the other. */
export interface BulkOutcome<T> {
  done: T[];
  refused: { item: T; error: Problem }[];
  /** Not tried: the person stopped, or the server could not be reached any more. */
  left: T[];
}

export interface BulkRun<T> {
  items: readonly T[];
  /** Takes one record the step; throws the API's problem. */
  step: (item: T) => Promise<unknown>;
  /** Told after each record. */
  onProgress: (outcome: BulkOutcome<T>) => void;
  /** Whether the person has stopped; asked before each record. */
  isStopped: () => boolean;
}

/**
 * Takes records one step, one after the other, so that each answer is known and a refusal of one does not keep the
 * others back. A failure that has nothing to do with the record (no connection, an overloaded server) ends the run:
 * the rest is left as it was.
 */
export async function runBulk<T>({
  items,
  step,
  onProgress,
  isStopped,
}: BulkRun<T>): Promise<BulkOutcome<T>> {
  let outcome: BulkOutcome<T> = { done: [], refused: [], left: [...items] };
  for (const item of items) {
    if (isStopped()) return outcome;
    const error = await failureOf(step(item));
    const left = outcome.left.slice(1);
    outcome = error
      ? { ...outcome, refused: [...outcome.refused, { item, error }], left }
      : { ...outcome, done: [...outcome.done, item], left };
    onProgress(outcome);
    if (isPassing(error)) return outcome;
  }
  return outcome;
}

async function failureOf(step: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await step;
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** A change of state that some of the chosen records can take. */
export interface OfferedStep<T> {
  to: string;
  commentRequired: boolean;
  /** Those that can take it. */
  items: T[];
}

/** The steps open to any of the records, those open to most of them first. */
export function offeredSteps<T>(
  read: readonly { item: T; allowed: readonly { to: string; commentRequired: boolean }[] }[],
): OfferedStep<T>[] {
  const steps = new Map<string, OfferedStep<T>>();
  for (const { item, allowed } of read) {
    for (const { to, commentRequired } of allowed) {
      const step = steps.get(to) ?? { to, commentRequired: false, items: [] };
      steps.set(to, {
        to,
        commentRequired: step.commentRequired || commentRequired,
        items: [...step.items, item],
      });
    }
  }
  return [...steps.values()].sort((one, other) => other.items.length - one.items.length);
}
