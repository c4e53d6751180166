import { Group, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '@/records/organisation/organisations';
import { DateField } from '@/shared/form/DateField';

/** The last day of the structure with districts; since the day after, a city has wards and communes only. */
const lastDayWithDistricts = '2025-06-30';

interface Props {
  /** A date; absent for today. */
  value: string | undefined;
  onChange: (date: string | undefined) => void;
}

/** Which structure is looked at: today's, the one before the reorganisation of 2025, or that of any other day. */
export function StructureDate({ value, onChange }: Props) {
  const { t } = useTranslation('organisation');
  const shown = value ?? today();
  const choices = [
    { value: 'now', label: t('structure.now') },
    { value: lastDayWithDistricts, label: t('structure.before') },
  ];
  return (
    <Group gap="xs" align="flex-end">
      <SegmentedControl
        aria-label={t('structure.title')}
        data={choices}
        value={value ?? 'now'}
        onChange={(chosen) => onChange(chosen === 'now' ? undefined : chosen)}
      />
      <DateField
        w={170}
        clearable={false}
        label={t('structure.on')}
        value={shown}
        onChange={(date) => onChange(date === today() ? undefined : date || undefined)}
      />
    </Group>
  );
}
