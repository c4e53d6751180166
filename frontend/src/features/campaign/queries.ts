import { campaigns } from '@/records/campaign/campaigns';
import { toDraft, toValues } from './campaignValues';

export const saveCampaign = campaigns.saver({ toDraft, toValues });

/** All campaigns that the person may see, for the tree of them. */
export const allCampaignsQuery = campaigns.all({ sort: 'title' });

/** All campaigns directly below one. */
export function belowQuery(parent: string) {
  return campaigns.all({ parent: [parent], sort: 'title' });
}

/** The best few for the search over everything. */
export async function searchCampaigns(words: string, signal: AbortSignal) {
  const found = await campaigns.find({ q: words, limit: 5 }, signal);
  return found.map(({ id, code, title }) => ({
    key: id,
    title,
    detail: code,
    to: '/phong-trao/$code' as const,
    params: { code },
  }));
}
