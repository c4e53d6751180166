import type { Schemas } from '@/api/client';

type State = Schemas['NominationState'];

/**
 * How far nominations came, for every step those that reached it: who was forwarded had been submitted, too. Drafts and
 * withdrawn ones count nowhere.
 */
const reached = {
  submitted: [
    'SUBMITTED',
    'RETURNED',
    'INELIGIBLE',
    'UNDER_REVIEW',
    'NOT_SHORTLISTED',
    'SHORTLISTED',
    'FORWARDED',
    'NOT_SELECTED',
    'SELECTED',
    'PUBLISHED',
  ],
  reviewed: [
    'UNDER_REVIEW',
    'NOT_SHORTLISTED',
    'SHORTLISTED',
    'FORWARDED',
    'NOT_SELECTED',
    'SELECTED',
    'PUBLISHED',
  ],
  shortlisted: ['SHORTLISTED', 'FORWARDED', 'NOT_SELECTED', 'SELECTED', 'PUBLISHED'],
  forwarded: ['FORWARDED', 'NOT_SELECTED', 'SELECTED', 'PUBLISHED'],
  selected: ['SELECTED', 'PUBLISHED'],
} as const satisfies Record<string, readonly State[]>;

export type Stage = keyof typeof reached;

/** A step of an edition's funnel: how many nominations reached it, and the states in which those are now. */
export interface ReachedStage {
  stage: Stage;
  count: number;
  states: State[];
}

export function nominationStages(funnel: readonly Schemas['FunnelStep'][]): ReachedStage[] {
  const counts = new Map(funnel.map(({ state, count }) => [state, count]));
  return (Object.keys(reached) as Stage[]).map((stage) => {
    const states: State[] = [...reached[stage]];
    return { stage, states, count: states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0) };
  });
}
