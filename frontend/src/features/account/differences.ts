import { sameJson } from '@/api/mergePatch';

/** One member that two versions of a record differ in. */
export interface Difference {
  name: string;
  before: unknown;
  after: unknown;
}

/** What differs between two versions of a record, in the order of the names. */
export function differences(before: object, after: object): Difference[] {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .filter((name) => !sameJson(old[name], now[name]))
    .map((name) => ({ name, before: old[name], after: now[name] }));
}
