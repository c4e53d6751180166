import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { dataOf, type Loaded, loadRecord } from '@/api/record';
import { historyQuery } from '@/shared/history/historyQuery';
import { type CampaignSearch, campaignList } from './campaignList';
import { type CampaignValues, toDraft, toValues } from './campaignValues';

export type Campaign = Schemas['CampaignView'];
export type CampaignRow = Schemas['CampaignRow'];

/** Everything read of campaigns lies under this key. */
export const campaignsKey = ['campaigns'] as const;

export function campaignListQuery(search: CampaignSearch) {
  const query = campaignList.query(search);
  return queryOptions({
    queryKey: [...campaignsKey, 'list', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/campaigns', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** @param code the campaign's code */
export function campaignQuery(code: string) {
  return queryOptions({ queryKey: [...campaignsKey, 'one', code], queryFn: () => readCampaign(code) });
}

export function readCampaign(code: string): Promise<Loaded<Campaign>> {
  return loadRecord(api.GET('/api/v1/campaigns/{id}', { params: { path: { id: code } } }));
}

/** All campaigns that the person may see, for the tree of them. */
export const allCampaignsQuery = queryOptions({
  queryKey: [...campaignsKey, 'all'],
  queryFn: ({ signal }) => readAll({}, signal),
});

/** All campaigns directly below one. */
export function belowQuery(parent: string) {
  return queryOptions({
    queryKey: [...campaignsKey, 'below', parent],
    queryFn: ({ signal }) => readAll({ parent: [parent] }, signal),
  });
}

function readAll(asked: { parent?: string[] }, signal: AbortSignal): Promise<CampaignRow[]> {
  return allRows((page) => {
    const query = { ...asked, sort: 'title', ...page };
    return dataOf(api.GET('/api/v1/campaigns', { params: { query }, signal }));
  });
}

/** How many initiatives belong to a campaign, as far as the person may see them. */
export function initiativeCountQuery(campaign: string) {
  return queryOptions({
    queryKey: [...campaignsKey, 'initiatives', campaign],
    queryFn: async ({ signal }) => {
      const query = { campaign: [campaign], limit: 1, count: true };
      const { total } = await dataOf(api.GET('/api/v1/initiatives', { params: { query }, signal }));
      return total ?? 0;
    },
  });
}

/** Enters the campaign, or changes what differs from the version that the form began with. */
export async function saveCampaign(
  values: CampaignValues,
  base: Loaded<Campaign> | undefined,
  actionKey: string,
): Promise<Loaded<Campaign>> {
  const draft = toDraft(values);
  if (!base) {
    const headers = { 'Idempotency-Key': actionKey };
    return loadRecord<Campaign>(api.POST('/api/v1/campaigns', { body: draft, headers }));
  }
  const body = mergePatch(toDraft(toValues(base.data)), draft);
  if (sameJson(body, {})) return base;
  const params = { path: { id: base.data.id } };
  return loadRecord(api.PATCH('/api/v1/campaigns/{id}', { params, body, headers: patchHeaders(base.etag) }));
}

/** The best few for the search over everything. */
export async function searchCampaigns(words: string, signal: AbortSignal) {
  const query = { q: words, limit: 5 };
  const { items } = await dataOf(api.GET('/api/v1/campaigns', { params: { query }, signal }));
  return items.map(({ id, code, title }) => ({
    key: id,
    title,
    detail: code,
    to: '/phong-trao/$code' as const,
    params: { code },
  }));
}

export function campaignHistoryQuery(code: string) {
  return historyQuery([...campaignsKey, 'one', code], (cursor) =>
    dataOf(api.GET('/api/v1/campaigns/{id}/history', { params: { path: { id: code }, query: { cursor } } })),
  );
}
