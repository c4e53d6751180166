import type { RecordOf, RowOf } from '@/shared/record/contract';
import { recordQueries } from '@/shared/record/recordQueries';

export type Campaign = RecordOf<'/api/v1/campaigns'>;
export type CampaignRow = RowOf<'/api/v1/campaigns'>;

/** They are read by their codes. */
export const campaigns = recordQueries('/api/v1/campaigns');
