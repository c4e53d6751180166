import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/date';
import type { RecordForm } from './useRecordForm';

/** Says quietly whether the draft has saved itself. */
export function AutosaveStatus<V>({ recordForm }: { recordForm: RecordForm<V> }) {
  const { t } = useTranslation('shared');
  const { autosavedAt, problem } = recordForm;
  const time = autosavedAt && formatInstant(autosavedAt.toISOString()).split(' ')[1];
  return (
    <Text size="sm" c={problem ? 'error' : 'dimmed'} role="status">
      {problem ? `${t('form.notSaved')}: ${problem.message}` : time && t('form.savedAt', { time })}
    </Text>
  );
}
