import type { Schemas } from '@/api/client';

/** The contract's states of an import, as values: one that it gains or loses does not compile here. */
export const importStates = Object.keys({
  QUEUED: true,
  RUNNING: true,
  COMPLETED: true,
  FAILED: true,
  CANCELLED: true,
} satisfies Record<Schemas['ImportState'], true>) as Schemas['ImportState'][];

export function isOver(state: Schemas['ImportState']): boolean {
  return state !== 'QUEUED' && state !== 'RUNNING';
}

/** How an import can be run, as the query of the API has it. */
export type Mode = 'validate' | 'all-or-nothing' | 'skip-invalid';

/** A mode as the API answers it, in either of its spellings, as its query has it. */
export function modeOf(answered: string): Mode {
  return answered.toLowerCase().replaceAll('_', '-') as Mode;
}
