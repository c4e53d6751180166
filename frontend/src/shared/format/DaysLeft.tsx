import { Badge, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { daysLeft, formatDate, formatInstant } from './date';

interface Props {
  /** A date, or an instant with its offset. */
  due: string;
  /** What counts as now; the clock unless a test says otherwise. */
  now?: Date;
}

/** A deadline as the days until it: “còn 12 ngày”. Red from three days before, since little can be done after. */
export function DaysLeft({ due, now = new Date() }: Props) {
  const { t } = useTranslation('shared');
  const left = daysLeft(due, now);
  const exact = due.length === 10 ? formatDate(due) : formatInstant(due);
  return (
    <Tooltip label={exact}>
      <Badge color={colourOf(left)} tabIndex={0}>
        {wordsOf(left)}
      </Badge>
    </Tooltip>
  );

  function wordsOf(days: number): string {
    if (days < 0) return t('daysLeft.over', { count: -days });
    if (days === 0) return t('daysLeft.today');
    return t('daysLeft.left', { count: days });
  }
}

function colourOf(days: number): string {
  if (days < 0) return 'gray';
  return days <= 3 ? 'front' : 'teal';
}
