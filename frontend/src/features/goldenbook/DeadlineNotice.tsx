import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Deadline } from '@/shared/format/Deadline';
import type { Nomination } from './nominationQueries';

/** The deadline of what is still to be submitted, and what can be done once it has passed. */
export function DeadlineNotice({ nomination }: { nomination: Nomination }) {
  const { t } = useTranslation('goldenbook');
  const { state, deadline, extendedUntil, extensionReason } = nomination;
  if (state !== 'DRAFT' && state !== 'RETURNED') return null;
  const isOver = new Date(deadline).getTime() <= Date.now();
  return (
    <Alert color={isOver ? 'orange' : 'blue'} mb="lg" title={t(isOver ? 'deadline.over' : 'deadline.open')}>
      <Deadline tooLate={deadline} withoutDays={isOver} />
      {isOver && <Text size="sm">{t('deadline.overHint')}</Text>}
      {extendedUntil && <Text size="sm">{t('deadline.extended', { reason: extensionReason ?? '' })}</Text>}
    </Alert>
  );
}
