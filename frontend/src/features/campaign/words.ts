import type { Schemas } from '@/api/client';

/** The contract's kinds of campaign, as values: a kind that it gains or loses does not compile here. */
export const campaignKinds = Object.keys({
  MOVEMENT: true,
  DRIVE: true,
  CONTEST: true,
} satisfies Record<Schemas['CampaignKind'], true>) as Schemas['CampaignKind'][];
