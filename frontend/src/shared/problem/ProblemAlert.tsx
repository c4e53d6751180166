import { Alert, Button, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { pathOfPointer } from '../form/pointer';
import { useProblemText } from './useProblemText';

interface Props {
  error: unknown;
  /** What a field is called, by its path: names the places of the faults. Without it faults are told without place. */
  fieldLabel?: (path: string) => string;
  /** Tries again what failed; without it no button is shown. */
  onRetry?: () => void;
}

/** A failure told in place of what could not be shown, with the way on. */
export function ProblemAlert({ error, fieldLabel, onRetry }: Props) {
  const { t } = useTranslation('shared');
  const { title, detail } = useProblemText()(error);
  const faults = error instanceof Problem ? error.faults : [];
  return (
    <Alert role="alert" color="front" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {detail && <Text size="sm">{detail}</Text>}
      {faults.length > 0 && (
        <List size="sm" mt={4}>
          {faults.map(({ pointer, code, message }) => (
            <List.Item key={pointer + code}>
              {fieldLabel ? `${fieldLabel(pathOfPointer(pointer))}: ${message}` : message}
            </List.Item>
          ))}
        </List>
      )}
      {onRetry && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Alert>
  );
}
