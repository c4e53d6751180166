import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { verificationQuery } from './queries';

/** Has the whole history verified, and says what came of it. */
export function VerificationPanel() {
  const { t } = useTranslation('audit');
  const { data, error, isFetching, refetch } = useQuery(verificationQuery);
  return (
    <Paper component="section" p="md">
      <Stack gap="md">
        <Title order={2} size="h4">
          {t('verification.title')}
        </Title>
        <Text size="sm">{t('verification.what')}</Text>
        <Group>
          <Button
            loading={isFetching}
            leftSection={<IconShieldCheck size={18} aria-hidden />}
            onClick={() => void refetch()}
          >
            {t('verification.start')}
          </Button>
        </Group>
        {error && !isFetching && <ProblemAlert error={error} onRetry={() => void refetch()} />}
        {data && !isFetching && <Outcome verification={data} />}
      </Stack>
    </Paper>
  );
}

function Outcome({ verification }: { verification: Schemas['Verification'] }) {
  const { t } = useTranslation('audit');
  const { intact, entries, verifiedUpTo, firstBroken } = verification;
  const upTo = verifiedUpTo ? formatInstant(verifiedUpTo) : '–';
  if (intact || !firstBroken) {
    return (
      <Alert
        color="green"
        icon={<IconShieldCheck aria-hidden />}
        title={t('verification.intact')}
        role="status"
      >
        {t('verification.counted', { entries: formatNumber(entries), upTo })}
      </Alert>
    );
  }
  const { chain, sequence, recordKind, recordId, at, reason } = firstBroken;
  return (
    <Alert color="red" icon={<IconShieldX aria-hidden />} title={t('verification.broken')} role="alert">
      <Stack gap={4}>
        <Text size="sm">{t(`reason.${reason}`)}</Text>
        <Text size="sm">{t('verification.where', { chain, sequence: formatNumber(sequence) })}</Text>
        {recordKind && <Text size="sm">{t('verification.record', { kind: recordKind, id: recordId })}</Text>}
        {at && <Text size="sm">{t('verification.at', { at: formatInstant(at) })}</Text>}
        <Text size="sm">{t('verification.counted', { entries: formatNumber(entries), upTo })}</Text>
      </Stack>
    </Alert>
  );
}
