import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/shared/form/ChoiceField';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { DateRangeFilter } from '@/shared/list/DateRangeFilter';
import type { ListView } from '@/shared/list/useListView';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import type { commendationList } from './commendationList';
import { commendationForms, commendationStates, genders, levels, reasonKinds, subjectTypes } from './words';

export type CommendationListView = ListView<(typeof commendationList)['filters']>;

/** The filters of the list of commendations. */
export function CommendationFilters({ view: { search, setFilters } }: { view: CommendationListView }) {
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
      <ChoiceFilter
        label={t('field.type')}
        choices={subjectTypes.map((value) => ({ value, label: t(`subject.${value}`) }))}
        value={search.subjectType}
        onChange={(subjectType) => setFilters({ subjectType })}
      />
      <ChoiceFilter
        label={t('field.gender')}
        choices={genders.map((value) => ({ value, label: t(`gender.${value}`) }))}
        value={search.gender}
        onChange={(gender) => setFilters({ gender })}
      />
      <ChoiceField
        flex="0 1 14rem"
        label={t('filter.directWorker')}
        placeholder="—"
        choices={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
        value={search.directWorker === undefined ? '' : search.directWorker ? 'true' : 'false'}
        onChange={(value) => setFilters({ directWorker: value === '' ? undefined : value === 'true' })}
      />
      <DateRangeFilter
        fromLabel={t('filter.awardedFrom')}
        toLabel={t('filter.awardedTo')}
        from={search['awardedOn.from']}
        to={search['awardedOn.to']}
        onChange={({ from, to }) => setFilters({ 'awardedOn.from': from, 'awardedOn.to': to })}
      />
      <OrganisationPicker
        past
        flex="0 1 16rem"
        label={t('filter.organisation')}
        value={search.organisation}
        onChange={(organisation) => setFilters({ organisation: organisation || undefined })}
      />
    </>
  );
}
