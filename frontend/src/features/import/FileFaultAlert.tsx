import { Alert, Text } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { FileFault } from './preview';

interface Props {
  error: unknown;
  onRetry?: () => void;
}

/** Why a file could not be taken at all, in plain words and with what to do about it. */
export function FileFaultAlert({ error, onRetry }: Props) {
  if (error instanceof FileFault) return <FaultAlert code={error.code} />;
  const fault = error instanceof Problem ? error.faults.find(({ pointer }) => pointer === '') : undefined;
  if (fault) return <FaultAlert code={fault.code} message={fault.message} />;
  return <ProblemAlert error={error} onRetry={onRetry} />;
}

interface FaultProps {
  /** The API's code of the fault. */
  code: string;
  /** What the API said of it. */
  message?: string;
  /** The line of the file, where it is known. */
  line?: number;
}

/** A fault of the file as a whole, by its code. */
export function FaultAlert({ code, message, line }: FaultProps) {
  const { t } = useTranslation('import');
  return (
    <Alert
      role="alert"
      color="front"
      icon={<IconFileAlert aria-hidden />}
      title={t(`fault.${code}.title`, { defaultValue: message ?? t('fault.other.title') })}
    >
      {line !== undefined && <Text size="sm">{t('faultLine', { line })}</Text>}
      {message && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {message}
        </Text>
      )}
      <Text size="sm" mt={message ? 4 : 0}>
        {t(`fault.${code}.todo`, { defaultValue: t('fault.other.todo') })}
      </Text>
    </Alert>
  );
}
