import { Button, Group, Modal, Paper, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { paceOf, type Sample, unitsOf, withSample } from './pace';
import { cancelImport, type Import, imports } from './queries';
import { modeOf } from './words';

/** How far a running import has come, how fast it goes and how long it will take, and the way to stop it. */
export function ImportProgress({ running }: { running: Import }) {
  const { t } = useTranslation('import');
  const { counts, progress, state } = running;
  const pace = usePace(running);
  const percent = progress.bytesTotal > 0 ? (100 * progress.bytesRead) / progress.bytesTotal : 0;
  const mode = modeOf(running.mode);
  return (
    <Paper component="section" p="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600} role="status">
            {state === 'QUEUED' ? t('progress.queued') : t(`progress.${mode}`)}
          </Text>
          <Cancel id={running.id} writes={mode === 'skip-invalid'} />
        </Group>
        <Progress.Root size="xl">
          <Progress.Section
            value={percent}
            animated
            aria-label={t('progress.label')}
            aria-valuetext={`${Math.floor(percent)}%`}
          />
        </Progress.Root>
        <Text size="sm" c="dimmed">
          {[
            `${Math.floor(percent)}%`,
            t('progress.rows', { count: counts.read, number: formatNumber(counts.read) }),
            pace && t('progress.pace', { number: formatNumber(Math.round(pace.rowsPerSecond)) }),
            pace?.secondsLeft === undefined ? t('progress.reckoning') : timeLeft(pace.secondsLeft),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
    </Paper>
  );

  function timeLeft(seconds: number): string {
    const units = unitsOf(seconds);
    if (units.hours > 0) return t('progress.hoursLeft', units);
    return units.minutes > 0 ? t('progress.minutesLeft', units) : t('progress.secondsLeft', units);
  }
}

function usePace({ id, counts, progress }: Import) {
  const [samples, setSamples] = useState<Sample[]>([]);
  const { bytesRead, bytesTotal } = progress;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another import is measured from its own beginning
  useEffect(() => setSamples([]), [id]);
  useEffect(() => {
    const sample = { at: performance.now(), rows: counts.read, bytesRead };
    setSamples((before) => withSample(before, sample));
  }, [counts.read, bytesRead]);
  return paceOf(samples, bytesTotal);
}

/** Stops an import, once it was asked. */
function Cancel({ id, writes }: { id: string; writes: boolean }) {
  const { t } = useTranslation('import');
  const queryClient = useQueryClient();
  const [isAsked, ask] = useDisclosure(false);
  const cancel = useMutation({
    mutationFn: () => cancelImport(id),
    onSuccess: async () => {
      ask.close();
      await imports.refresh(queryClient);
    },
  });
  return (
    <>
      <Button variant="default" onClick={ask.open}>
        {t('cancel.action')}
      </Button>
      <Modal opened={isAsked} onClose={ask.close} title={t('cancel.title')}>
        {cancel.isError && <ProblemAlert error={cancel.error} />}
        <Text>{t(writes ? 'cancel.keeps' : 'cancel.nothing')}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('cancel.goOn')}
          </Button>
          <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('cancel.action')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
