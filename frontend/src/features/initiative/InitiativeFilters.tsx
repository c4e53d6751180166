import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { DateRangeFilter } from '@/shared/list/DateRangeFilter';
import { OrganisationFilter } from '@/shared/list/OrganisationFilter';
import type { ListView } from '@/shared/list/useListView';
import { CampaignPicker } from '@/shared/picker/CampaignPicker';
import { useFields } from '@/shared/useFields';
import type { initiativeList } from './initiativeList';
import { initiativeStates } from './words';

interface Props {
  view: ListView<(typeof initiativeList)['filters']>;
}

/** The filters of the list of initiatives. */
export function InitiativeFilters({ view: { search, setFilters } }: Props) {
  const { t } = useTranslation('initiative');
  const { fields } = useFields();
  return (
    <>
      <ChoiceFilter
        label={t('field.state')}
        choices={initiativeStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={search.status}
        onChange={(status) => setFilters({ status })}
      />
      <OrganisationFilter
        label={t('filter.organisation')}
        organisation={search.organisation}
        predecessors={search.predecessors}
        onChange={setFilters}
      />
      <ChoiceFilter
        label={t('field.field')}
        choices={fields}
        value={search.field}
        onChange={(field) => setFilters({ field })}
      />
      <CampaignPicker
        flex="0 1 16rem"
        label={t('field.campaign')}
        value={search.campaign?.[0]}
        onChange={(campaign) => setFilters({ campaign: campaign ? [campaign] : undefined })}
      />
      <DateRangeFilter
        fromLabel={t('filter.submittedFrom')}
        toLabel={t('filter.submittedTo')}
        from={search['submittedAt.from']}
        to={search['submittedAt.to']}
        onChange={({ from, to }) => setFilters({ 'submittedAt.from': from, 'submittedAt.to': to })}
      />
    </>
  );
}
