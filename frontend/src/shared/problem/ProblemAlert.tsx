import { Alert, Button, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from './useProblemText';

interface Props {
  error: unknown;
  /** Tries again what failed; without it no button is shown. */
  onRetry?: () => void;
}

/** A failure told in place of what could not be shown, with the way on. */
export function ProblemAlert({ error, onRetry }: Props) {
  const { t } = useTranslation('shared');
  const { title, detail } = useProblemText()(error);
  return (
    <Alert role="alert" color="front" icon={<IconAlertTriangle aria-hidden />} title={title}>
      {detail && <Text size="sm">{detail}</Text>}
      {onRetry && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
    </Alert>
  );
}
