import { Button } from '@mantine/core';
import { IconFilterPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/shared/form/ChoiceField';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { DateRangeFilter } from '@/shared/list/DateRangeFilter';
import type { CommendationListView } from './CommendationFilters';
import { genders, subjectTypes } from './words';

/** Filters that are seldom asked for: each is there while it is in force, all of them once somebody wants them. */
export function MoreFilters({ view: { search, setFilters } }: { view: CommendationListView }) {
  const { t } = useTranslation('commendation');
  const [isOpen, setOpen] = useState(false);
  const { subjectType, gender, directWorker } = search;
  const [from, to] = [search['awardedOn.from'], search['awardedOn.to']];
  return (
    <>
      {(isOpen || subjectType) && (
        <ChoiceFilter
          label={t('field.type')}
          choices={subjectTypes.map((value) => ({ value, label: t(`subject.${value}`) }))}
          value={subjectType}
          onChange={(chosen) => setFilters({ subjectType: chosen })}
        />
      )}
      {(isOpen || gender) && (
        <ChoiceFilter
          label={t('field.gender')}
          choices={genders.map((value) => ({ value, label: t(`gender.${value}`) }))}
          value={gender}
          onChange={(chosen) => setFilters({ gender: chosen })}
        />
      )}
      {(isOpen || directWorker !== undefined) && (
        <ChoiceField
          flex="0 1 12rem"
          label={t('filter.directWorker')}
          placeholder="—"
          choices={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
          value={directWorker === undefined ? '' : directWorker ? 'true' : 'false'}
          onChange={(chosen) => setFilters({ directWorker: chosen === '' ? undefined : chosen === 'true' })}
        />
      )}
      {(isOpen || from || to) && (
        <DateRangeFilter
          fromLabel={t('filter.awardedFrom')}
          toLabel={t('filter.awardedTo')}
          from={from}
          to={to}
          onChange={(range) => setFilters({ 'awardedOn.from': range.from, 'awardedOn.to': range.to })}
        />
      )}
      <Button
        variant="default"
        leftSection={<IconFilterPlus size={16} aria-hidden />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('filter.more')}
      </Button>
    </>
  );
}
