import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/shared/form/ChoiceField';
import { dateInVietnam } from '@/shared/format/date';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { OrganisationFilter } from '@/shared/list/OrganisationFilter';
import type { ListView } from '@/shared/list/useListView';
import { commendationForms, levels, subjectTypes } from '../words';
import { cellFigures, dimensions, groupsOf, type statisticsList } from './statistics';

export type StatisticsView = ListView<(typeof statisticsList)['filters']>;

/** The first year of the Movement. */
const firstYear = 2016;

/** What is counted by what, and which awards count. */
export function StatisticsFilters({ view: { search, setFilters } }: { view: StatisticsView }) {
  const { t } = useTranslation('commendation');
  const { rows, columns } = groupsOf(search);
  const named = dimensions.map((value) => ({ value, label: t(`statistics.dimension.${value}`) }));
  const years = yearsOf(search.fromYear, search.toYear).map((year) => ({ value: year, label: year }));
  return (
    <>
      <ChoiceField
        required
        withAsterisk={false}
        flex="0 1 11rem"
        label={t('statistics.by')}
        choices={named}
        value={rows}
        onChange={(by) => setFilters({ by: by ? [by] : undefined })}
      />
      <ChoiceField
        flex="0 1 11rem"
        label={t('statistics.across')}
        placeholder="—"
        choices={named.filter(({ value }) => value !== rows)}
        value={columns}
        onChange={(across) => setFilters({ across: across ? [across] : undefined })}
      />
      {columns && (
        <ChoiceField
          required
          withAsterisk={false}
          flex="0 1 11rem"
          label={t('statistics.cell')}
          choices={cellFigures.map((value) => ({ value, label: t(`statistics.figure.${value}`) }))}
          value={search.figure?.[0] ?? 'awards'}
          onChange={(figure) => setFilters({ figure: figure ? [figure] : undefined })}
        />
      )}
      <ChoiceField
        flex="0 1 7rem"
        label={t('statistics.fromYear')}
        placeholder="—"
        choices={years}
        value={search.fromYear === undefined ? '' : String(search.fromYear)}
        onChange={(year) => setFilters({ fromYear: year ? Number(year) : undefined })}
      />
      <ChoiceField
        flex="0 1 7rem"
        label={t('statistics.toYear')}
        placeholder="—"
        choices={years}
        value={search.toYear === undefined ? '' : String(search.toYear)}
        onChange={(year) => setFilters({ toYear: year ? Number(year) : undefined })}
      />
      <ChoiceFilter
        label={t('field.level')}
        choices={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={search.level}
        onChange={(level) => setFilters({ level })}
      />
      <ChoiceFilter
        label={t('field.form')}
        choices={commendationForms.map((value) => ({ value, label: t(`form.${value}`) }))}
        value={search.form}
        onChange={(form) => setFilters({ form })}
      />
      <ChoiceFilter
        label={t('field.type')}
        choices={subjectTypes.map((value) => ({ value, label: t(`subject.${value}`) }))}
        value={search.subjectType}
        onChange={(subjectType) => setFilters({ subjectType })}
      />
      <OrganisationFilter
        label={t('filter.organisation')}
        organisation={search.organisation}
        predecessors={search.predecessors}
        onChange={setFilters}
      />
    </>
  );
}

/** The years to choose from, the latest first, with those that the address names. */
function yearsOf(...asked: (number | undefined)[]): string[] {
  const last = Number(dateInVietnam(new Date()).slice(0, 4));
  const all = new Set(Array.from({ length: last - firstYear + 1 }, (_, back) => last - back));
  for (const year of asked) if (year !== undefined) all.add(year);
  return [...all].sort((one, other) => other - one).map(String);
}
