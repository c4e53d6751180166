import { api, type Schemas } from '@/api/client';
import { dataOf } from '@/api/record';
import { ReferencePicker, type ReferencePickerProps, type ReferenceSource } from './ReferencePicker';

/** How many are offered at once; more words narrow it down. */
const offered = 20;

const campaigns: ReferenceSource = {
  key: ['/api/v1/campaigns', 'picker'],
  search: async (words, signal) => {
    const query = { q: words || undefined, limit: offered };
    const { items } = await dataOf(api.GET('/api/v1/campaigns', { params: { query }, signal }));
    return items.map(reference);
  },
  find: async (code, signal) => {
    const { items } = await dataOf(
      api.GET('/api/v1/campaigns', { params: { query: { code: [code] } }, signal }),
    );
    return items.map(reference)[0];
  },
};

/** Picks a campaign by its title or code. */
export function CampaignPicker(props: ReferencePickerProps) {
  return <ReferencePicker source={campaigns} {...props} />;
}

function reference({ code, title }: Schemas['CampaignRow']) {
  return { code, name: title };
}
