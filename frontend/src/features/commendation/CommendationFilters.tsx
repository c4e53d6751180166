import { useTranslation } from 'react-i18next';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { OrganisationFilter } from '@/shared/list/OrganisationFilter';
import type { ListView } from '@/shared/list/useListView';
import type { commendationList } from './commendationList';
import { MoreFilters } from './MoreFilters';
import { commendationForms, commendationStates, levels, reasonKinds } from './words';

export type CommendationListView = ListView<(typeof commendationList)['filters']>;

/** The filters of the list of commendations. */
export function CommendationFilters({ view }: { view: CommendationListView }) {
  const { search, setFilters } = view;
  const { t } = useTranslation('commendation');
  return (
    <>
      <ChoiceFilter
        label={t('field.state')}
        choices={commendationStates.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={search.status}
        onChange={(status) => setFilters({ status })}
      />
      <ChoiceFilter
        label={t('field.form')}
        choices={commendationForms.map((value) => ({ value, label: t(`form.${value}`) }))}
        value={search.form}
        onChange={(form) => setFilters({ form })}
      />
      <ChoiceFilter
        label={t('field.level')}
        choices={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={search.level}
        onChange={(level) => setFilters({ level })}
      />
      <ChoiceFilter
        label={t('field.reasonKind')}
        choices={reasonKinds.map((value) => ({ value, label: t(`reason.${value}`) }))}
        value={search.reasonKind}
        onChange={(reasonKind) => setFilters({ reasonKind })}
      />
      <OrganisationFilter
        label={t('filter.organisation')}
        organisation={search.organisation}
        predecessors={search.predecessors}
        onChange={setFilters}
      />
      <MoreFilters view={view} />
    </>
  );
}
