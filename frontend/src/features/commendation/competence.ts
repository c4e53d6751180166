import type { Schemas } from '@/api/client';
import type { Permission } from '@/app/session/me';
import type { Form, Level, SubjectType } from './words';

type FormTable = readonly Schemas['CommendationFormView'][];

/** The forms that a level may give to such a subject. */
export function formsFor(table: FormTable, level: Level, subject: SubjectType): Form[] {
  const given = table.filter((row) => row.level === level && row.subjects.includes(subject));
  return [...new Set(given.map(({ form }) => form))];
}

/**
 * The prize money in VND that goes with an award unless the decision says otherwise; absent where the tables have none.
 *
 * @param giver the kind of the organisation that gives it; an amount for this kind goes before one for all
 */
export function prizeFor(
  table: FormTable,
  award: { level: Level; form: Form | undefined; subject: SubjectType },
  giver: Schemas['OrganisationKind'] | undefined,
): number | undefined {
  const prizes = table
    .filter(({ level, form }) => level === award.level && form === award.form)
    .flatMap((row) => row.prizes)
    .filter(({ subject }) => subject === award.subject);
  const own = prizes.find(({ organisationKind }) => organisationKind && organisationKind === giver);
  return (own ?? prizes.find(({ organisationKind }) => !organisationKind))?.amountVnd;
}

/** Permission to sign a decision of a level, or to record it where the body that gives it does not use this system. */
export const permissionToDecide: Readonly<Record<Level, Permission>> = {
  ORGANISATION: 'AWARD_IN_ORGANISATIONS',
  CITY_FRONT: 'AWARD_IN_CITY',
  CITY_PEOPLE_COMMITTEE: 'RECORD_HIGHER_AWARDS',
  CENTRAL_FRONT: 'RECORD_HIGHER_AWARDS',
  STATE: 'RECORD_HIGHER_AWARDS',
};

/** Whether the city only proposes to this level and records its answer. */
export function isAboveCity(level: Level | ''): boolean {
  return level === 'CITY_PEOPLE_COMMITTEE' || level === 'CENTRAL_FRONT' || level === 'STATE';
}

/** Whether a decision can find the commendation as it is: proposals are approved first, own awards are not. */
export function isDecidable({ level, state }: Pick<Schemas['CommendationRow'], 'level' | 'state'>): boolean {
  return level === 'ORGANISATION' ? state === 'DRAFT' || state === 'RETURNED' : state === 'APPROVED';
}

type Decided = Pick<Schemas['CommendationRow'], 'level' | 'state' | 'organisation'>;

/** Whether one decision can be on all of them: it is of one level, at the level of organisations of one of them. */
export function canBeOneDecision(on: readonly Decided[]): boolean {
  const [first] = on;
  return on.every(
    (each) =>
      isDecidable(each) &&
      each.level === first?.level &&
      (each.level !== 'ORGANISATION' || each.organisation.code === first.organisation.code),
  );
}
