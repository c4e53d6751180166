import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/date';
import type { RecordForm } from './useRecordForm';

interface Props<V> {
  recordForm: RecordForm<V>;
  /** What a field is called, by its path. */
  labelOf: (path: string) => string;
}

/** Says quietly whether the draft has saved itself, and what of it could not be saved yet. */
export function AutosaveStatus<V>({ recordForm, labelOf }: Props<V>) {
  const { t } = useTranslation('shared');
  const { autosaved, problem } = recordForm;
  const time = autosaved && formatInstant(autosaved.at.toISOString()).split(' ')[1];
  const words = () => {
    if (problem) return `${t('form.notSaved')}: ${problem.message}`;
    if (!autosaved) return '';
    if (autosaved.without.length === 0) return t('form.savedAt', { time });
    return t('form.savedWithout', { time, fields: autosaved.without.map(labelOf).join(', ') });
  };
  return (
    <Text size="sm" c={problem ? 'error' : 'dimmed'} role="status">
      {words()}
    </Text>
  );
}
