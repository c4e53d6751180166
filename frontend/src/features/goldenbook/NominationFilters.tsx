import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { OrganisationFilter } from '@/shared/list/OrganisationFilter';
import type { ListView } from '@/shared/list/useListView';
import { useFields } from '@/shared/useFields';
import { editionChoiceQuery } from './editionQueries';
import type { nominationList } from './nominationList';
import { nominationStates } from './words';

interface Props {
  view: ListView<(typeof nominationList)['filters']>;
}

/** The filters of the list of nominations. */
export function NominationFilters({ view: { search, setFilters } }: Props) {
  const { t } = useTranslation('goldenbook');
  const { fields } = useFields();
  const { data: editions = [] } = useQuery(editionChoiceQuery);
  const years = [...new Set(editions.map(({ year }) => String(year)))];
  return (
    <>
      <ChoiceFilter
        label={t('field.edition')}
        choices={years.map((value) => ({ value, label: value }))}
        value={search.edition}
        onChange={(edition) => setFilters({ edition })}
      />
      <ChoiceFilter
        label={t('field.state')}
        choices={nominationStates.map((value) => ({ value, label: t(`nominationState.${value}`) }))}
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
    </>
  );
}
