import { Alert, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '@/shared/download/DownloadButton';
import { formatNumber } from '@/shared/format/number';
import { FaultAlert } from './FileFaultAlert';
import { type Import, rejectsAddress } from './queries';
import { RejectsTable } from './RejectsTable';
import { modeOf } from './words';

/** What came of an import that is over: counts, and the rows that were refused. */
export function ImportResult({ ended }: { ended: Import }) {
  const { t } = useTranslation('import');
  const { counts, id } = ended;
  return (
    <Stack gap="lg">
      <Outcome ended={ended} />
      <Counts ended={ended} />
      {counts.rejected > 0 && (
        <Stack component="section" gap="sm">
          <Group justify="space-between">
            <Text size="sm" c="dimmed" maw="60ch">
              {t('rejects.hint')}
            </Text>
            <Group gap="xs">
              {(['xlsx', 'csv'] as const).map((type) => (
                <DownloadButton
                  key={type}
                  address={rejectsAddress(id)}
                  type={type}
                  fileName={`rejects-${id}.${type}`}
                >
                  {t(`rejects.download.${type}`)}
                </DownloadButton>
              ))}
            </Group>
          </Group>
          <RejectsTable ended={ended} />
        </Stack>
      )}
    </Stack>
  );
}

function Outcome({ ended }: { ended: Import }) {
  const { t } = useTranslation('import');
  const { state, failure, failureLine, counts } = ended;
  if (state === 'FAILED') return <FaultAlert code={failure ?? 'internal'} line={failureLine} />;
  const mode = modeOf(ended.mode);
  if (state === 'CANCELLED') {
    return (
      <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('outcome.cancelled')}>
        {t(mode === 'skip-invalid' ? 'outcome.cancelledKept' : 'outcome.cancelledNothing')}
      </Alert>
    );
  }
  const numbers = { count: counts.rejected, number: formatNumber(counts.rejected) };
  if (counts.rejected === 0) {
    return (
      <Alert
        role="status"
        color="green"
        icon={<IconCircleCheck aria-hidden />}
        title={t(`outcome.clean.${mode}`)}
      />
    );
  }
  return (
    <Alert
      role="status"
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`outcome.rejects.${mode}`, numbers)}
    />
  );
}

/** How many rows became what; of a dry run, what they would become. */
function Counts({ ended: { counts, mode, state } }: { ended: Import }) {
  const { t } = useTranslation('import');
  const isDry = modeOf(mode) === 'validate';
  const isUndone = modeOf(mode) === 'all-or-nothing' && (counts.rejected > 0 || state !== 'COMPLETED');
  const figures = [
    { label: t('count.read'), value: counts.read },
    { label: t(isDry ? 'count.wouldCreate' : 'count.created'), value: isUndone ? 0 : counts.created },
    { label: t(isDry ? 'count.wouldUpdate' : 'count.updated'), value: isUndone ? 0 : counts.updated },
    { label: t('count.unchanged'), value: counts.unchanged },
    { label: t('count.rejected'), value: counts.rejected },
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 5 }} spacing="sm" component="dl" m={0}>
      {figures.map(({ label, value }) => (
        <Paper key={label} p="md">
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" m={0} fz={26} fw={650} lh={1.2}>
            {formatNumber(value)}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
