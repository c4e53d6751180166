import type { Schemas } from '@/api/client';

/** What the access log notes, as values: one that the contract gains or loses does not compile here. */
export const accessEventKinds = Object.keys({
  SIGN_IN: true,
  REFUSED: true,
  EXPORT: true,
} satisfies Record<Schemas['AccessEventKind'], true>) as Schemas['AccessEventKind'][];
