import { anyOf, date, flag, text, texts } from '@/shared/list/filterKinds';
import { ListDefinition } from '@/shared/list/ListDefinition';
import { campaignKinds } from './words';

/** The list of campaigns as its address describes it. */
export const campaignList = new ListDefinition({
  name: 'campaign',
  filters: {
    kind: anyOf(campaignKinds),
    organisation: text,
    subtree: flag,
    predecessors: flag,
    parent: texts,
    'startsOn.from': date,
    'startsOn.to': date,
  },
  sortable: ['title', 'code', 'startsOn'],
  defaultSort: 'title',
});

export type CampaignSearch = ReturnType<typeof campaignList.validateSearch>;
