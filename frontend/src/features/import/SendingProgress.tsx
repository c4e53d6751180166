import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFileSize } from './useFileSize';
import type { SendingState } from './useSending';

/** How much of a file is sent; once all of it is, that the server is looking at it. */
export function SendingProgress({ sending, size }: { sending: SendingState; size: number }) {
  const { t } = useTranslation('import');
  const sizeOf = useFileSize();
  const percent = size > 0 ? Math.min(100, (100 * sending.sent) / size) : 100;
  return (
    <Paper p="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600} role="status">
            {percent < 100 ? t('sending.title') : t('sending.received')}
          </Text>
          <Button variant="default" onClick={sending.reset}>
            {t('sending.stop')}
          </Button>
        </Group>
        <Progress.Root size="xl">
          <Progress.Section value={percent} animated aria-label={t('sending.title')} />
        </Progress.Root>
        <Text size="sm" c="dimmed">
          {t('sending.sent', { sent: sizeOf(sending.sent), all: sizeOf(size) })}
        </Text>
      </Stack>
    </Paper>
  );
}
