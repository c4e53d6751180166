import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconRefresh, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert';
import type { Sending, Uploads } from './useUploads';

interface Props {
  sending: Sending;
  uploads: Uploads;
}

/** A file on its way: how far it has come, or why it wasn't taken. */
export function SendingLine({ sending, uploads }: Props) {
  const { t } = useTranslation('attachment');
  const { file, sent, error } = sending;
  const percent = sent === undefined ? 0 : file.size > 0 ? (100 * sent) / file.size : 100;
  const state = sent === undefined ? t('sending.waiting') : percent < 100 ? undefined : t('sending.received');
  return (
    <Stack gap={6} component="li" aria-label={file.name}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Text>
        <Group gap={4} wrap="nowrap">
          {error !== undefined && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconRefresh size={16} aria-hidden />}
              aria-label={t('sending.again', { name: file.name })}
              onClick={() => uploads.again(sending)}
            >
              {t('shared:retry')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconX size={16} aria-hidden />}
            aria-label={t(error === undefined ? 'sending.cancel' : 'sending.dismiss', { name: file.name })}
            onClick={() => uploads.drop(sending)}
          >
            {error === undefined ? t('shared:cancel') : t('shared:close')}
          </Button>
        </Group>
      </Group>
      {error === undefined ? (
        <>
          <Progress.Root size="lg">
            <Progress.Section
              value={percent}
              animated
              aria-label={t('sending.progress', { name: file.name })}
            />
          </Progress.Root>
          {state && (
            <Text size="xs" c="dimmed" role="status">
              {state}
            </Text>
          )}
        </>
      ) : (
        <ProblemAlert error={error} />
      )}
    </Stack>
  );
}
