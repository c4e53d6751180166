import type { Schemas } from '@/api/client';

/** A campaign with those below it. */
export interface CampaignNode {
  campaign: Schemas['CampaignRow'];
  below: CampaignNode[];
}

/**
 * Campaigns as trees, in the order given: those at the top have nothing above them, or something that is not among the
 * campaigns given (the centre's, for instance).
 */
export function treesOf(campaigns: readonly Schemas['CampaignRow'][]): CampaignNode[] {
  const nodes = new Map<string, CampaignNode>();
  for (const campaign of campaigns) nodes.set(campaign.code, { campaign, below: [] });
  const top: CampaignNode[] = [];
  for (const node of nodes.values()) {
    const above = nodes.get(node.campaign.parent ?? '');
    (above?.below ?? top).push(node);
  }
  return top;
}
