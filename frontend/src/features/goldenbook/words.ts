import type { Schemas } from '@/api/client';

// The contract's closed lists of words, as values: a word that it gains or loses does not compile here.

export type EditionState = Schemas['GoldenBookEditionState'];
export type NominationState = Schemas['NominationState'];

export const editionStates = Object.keys({
  PLANNED: true,
  OPEN: true,
  REVIEWING: true,
  FORWARDED: true,
  PUBLISHED: true,
} satisfies Record<EditionState, true>) as EditionState[];

export const nominationStates = Object.keys({
  DRAFT: true,
  SUBMITTED: true,
  RETURNED: true,
  UNDER_REVIEW: true,
  SHORTLISTED: true,
  FORWARDED: true,
  SELECTED: true,
  PUBLISHED: true,
  INELIGIBLE: true,
  NOT_SHORTLISTED: true,
  NOT_SELECTED: true,
  WITHDRAWN: true,
} satisfies Record<NominationState, true>) as NominationState[];

/** Editions for which nominations may still be begun. */
export const takingDrafts: readonly EditionState[] = ['PLANNED', 'OPEN'];

/** The states of initiatives that can be nominated. */
export const nominable = ['ENDORSED', 'OUTSTANDING'] as const satisfies Schemas['InitiativeState'][];

export type DossierState = Schemas['DossierState'];

export const dossierStates = Object.keys({
  DRAFT: true,
  SENT: true,
} satisfies Record<DossierState, true>) as DossierState[];
