import type { Schemas } from '@/api/client';
import { dateInVietnam, formatInstant } from '@/shared/format/date';
import type { Ballot } from './ballotQueries';

/** What the form of a ballot holds. */
export interface BallotValues {
  nominations: string[];
  members: string[];
  quorumPercent: number | string;
  majorityPercent: number | string;
  /** The day in Vietnam on which it closes, `yyyy-MM-dd`; empty where the committee closes it by hand. */
  closesOn: string;
  /** The first minute of that day that is too late, `HH:mm`. */
  closesAt: string;
  notTheAuthors: boolean;
}

/** The usual end of an office day. */
const usualTime = '17:00';

/** Two thirds must vote, and more than half of the votes must be for a work. */
const usual = { quorumPercent: 66.67, majorityPercent: 50 };

export function toValues(ballot: Ballot | undefined, ranked: string[]): BallotValues {
  if (!ballot) {
    return {
      ...usual,
      nominations: ranked,
      members: [],
      closesOn: '',
      closesAt: usualTime,
      notTheAuthors: false,
    };
  }
  const { closesAt } = ballot;
  return {
    nominations: ballot.works.map(({ nomination }) => nomination),
    members: ballot.members.map(({ account }) => account),
    quorumPercent: ballot.quorumPercent,
    majorityPercent: ballot.majorityPercent,
    closesOn: closesAt ? dateInVietnam(new Date(closesAt)) : '',
    closesAt: closesAt ? formatInstant(closesAt).slice(-5) : usualTime,
    notTheAuthors: ballot.notTheAuthors,
  };
}

export function toDraft(edition: string, values: BallotValues): Schemas['BallotDraft'] {
  const { closesOn, closesAt, quorumPercent, majorityPercent, ...rest } = values;
  return {
    ...rest,
    edition,
    quorumPercent: percent(quorumPercent),
    majorityPercent: percent(majorityPercent),
    // Vietnam keeps one offset all year.
    closesAt: closesOn ? `${closesOn}T${closesAt || usualTime}:00+07:00` : undefined,
  };
}

function percent(typed: number | string): number | undefined {
  return typed === '' ? undefined : Number(typed);
}
