import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DaysLeft } from './DaysLeft';
import { formatInstant } from './date';
import { deadlineDays, formatDateInText } from './deadline';

interface Props {
  /** The first instant that is too late, as the API has it. */
  tooLate: string;
  /** Leaves the days out, for deadlines that no longer matter. */
  withoutDays?: boolean;
  now?: Date;
}

/** A deadline as people say it, with the days until its last one: “trước 02/9/2027 (hết ngày 01/9/2027)”. */
export function Deadline({ tooLate, withoutDays = false, now }: Props) {
  const words = useDeadlineText();
  return (
    <Group gap="xs" component="span" display="inline-flex">
      <Text span inherit>
        {words(tooLate)}
      </Text>
      {!withoutDays && <DaysLeft due={deadlineDays(tooLate).lastDay} now={now} />}
    </Group>
  );
}

/** The same as plain text, without the days left. */
export function useDeadlineText(): (tooLate: string) => string {
  const { t } = useTranslation('shared');
  return (tooLate) => {
    const { before, lastDay } = deadlineDays(tooLate);
    if (!before) return t('deadline.beforeTime', { time: formatInstant(tooLate) });
    return t('deadline.before', { day: formatDateInText(before), lastDay: formatDateInText(lastDay) });
  };
}
