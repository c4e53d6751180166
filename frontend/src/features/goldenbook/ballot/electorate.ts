import type { Schemas } from '@/api/client';
import type { Elector } from './ballotQueries';

/** With fewer, the result would tell what one of them voted: the API opens no such ballot. */
export const fewestVoters = 3;

type Conflict = Schemas['ElectorConflict'];

/** What keeps somebody from voting on works; namesakes count unless they are known to be other people. */
export function conflictsOn(
  { conflicts }: Elector,
  works: ReadonlySet<string>,
  notTheAuthors: boolean,
): Conflict[] {
  return conflicts.filter(
    ({ nomination, conflict }) => works.has(nomination) && !(notTheAuthors && conflict === 'NAMESAKE'),
  );
}

/** How many of the members would vote on a work. */
export function votersOn(work: string, members: readonly Elector[], notTheAuthors: boolean): number {
  const only = new Set([work]);
  return members.filter((member) => conflictsOn(member, only, notTheAuthors).length === 0).length;
}

/** The works on which too few of the members would vote for the ballot to stay secret. */
export function tooFewVotersOn(
  works: ReadonlySet<string>,
  members: readonly Elector[],
  notTheAuthors: boolean,
): string[] {
  return [...works].filter((work) => votersOn(work, members, notTheAuthors) < fewestVoters);
}

/** The members who wouldn't vote on any of the works. */
export function votersOnNothing(
  works: ReadonlySet<string>,
  members: readonly Elector[],
  notTheAuthors: boolean,
): Elector[] {
  return members.filter((member) => conflictsOn(member, works, notTheAuthors).length >= works.size);
}
