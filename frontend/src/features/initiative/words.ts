import type { Schemas } from '@/api/client';

// The contract's closed lists of words, as values: a word that it gains or loses does not compile here.

export const initiativeStates = Object.keys({
  DRAFT: true,
  SUBMITTED: true,
  RETURNED: true,
  ENDORSED: true,
  OUTSTANDING: true,
  DECLINED: true,
  WITHDRAWN: true,
} satisfies Record<Schemas['InitiativeState'], true>) as Schemas['InitiativeState'][];

export const solutionKinds = Object.keys({
  TECHNICAL: true,
  MANAGERIAL: true,
  OPERATIONAL: true,
  TECHNOLOGY_APPLICATION: true,
} satisfies Record<Schemas['SolutionKind'], true>) as Schemas['SolutionKind'][];

export const applicabilities = Object.keys({
  OWN_UNIT: true,
  CITY: true,
  NATIONWIDE: true,
} satisfies Record<Schemas['Applicability'], true>) as Schemas['Applicability'][];
