import { Paper, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { lastReturn } from '../detail/ReturnedNotice';
import type { PastTransition } from '../detail/TransitionTimeline';
import { ProblemAlert } from '../problem/ProblemAlert';
import type { correctionQuery } from './correction';
import { Differences } from './Differences';

interface Props {
  state: string;
  past: readonly PastTransition[] | undefined;
  query: ReturnType<typeof correctionQuery>;
  memberLabel: (member: string) => string;
  valueLabel: (member: string, value: string) => string;
}

/** For whoever decides on a record that was returned and handed in again: what was asked for, and what was changed. */
export function CorrectionRound({ state, past, ...props }: Props) {
  const returned = lastReturn(past);
  if (state !== 'SUBMITTED' || !returned) return null;
  return <Correction asked={returned.comment} {...props} />;
}

function Correction({
  asked,
  query,
  ...words
}: { asked: string | undefined } & Omit<Props, 'state' | 'past'>) {
  const { t } = useTranslation('shared');
  const correction = useQuery(query);
  return (
    <Paper component="section" p="md" aria-label={t('history.correction.title')}>
      <Title order={2} size="h5" mb="md">
        {t('history.correction.title')}
      </Title>
      <Text size="sm" fw={600}>
        {t('history.correction.asked')}
      </Text>
      <Text size="sm" mb="md" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {asked}
      </Text>
      {correction.isError && (
        <ProblemAlert error={correction.error} onRetry={() => void correction.refetch()} />
      )}
      {correction.isPending && <Skeleton h={96} />}
      {correction.data?.length === 0 && <Text c="dimmed">{t('history.correction.none')}</Text>}
      {correction.data && <Differences changes={correction.data} isFolded={false} {...words} />}
    </Paper>
  );
}
