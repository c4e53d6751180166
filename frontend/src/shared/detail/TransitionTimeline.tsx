import { Paper, Skeleton, Text, Timeline, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/date';
import { ProblemAlert } from '../problem/ProblemAlert';

/** One change of state, as the API tells it. */
export interface PastTransition {
  to: string;
  at: string;
  by: string;
  comment?: string;
}

interface Props {
  query: UseQueryResult<readonly PastTransition[]>;
  stateLabel: (state: string) => string;
}

/** How a record came to where it is, the latest first. */
export function TransitionTimeline({ query, stateLabel }: Props) {
  const { t } = useTranslation('shared');
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="md">
        {t('detail.timeline')}
      </Title>
      <Content query={query} stateLabel={stateLabel} />
    </Paper>
  );
}

function Content({ query, stateLabel }: Props) {
  const { t } = useTranslation('shared');
  if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton h={96} />;
  if (query.data.length === 0) return <Text c="dimmed">{t('detail.timelineEmpty')}</Text>;
  const latestFirst = [...query.data].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Timeline active={0} bulletSize={16} lineWidth={2} reverseActive>
      {latestFirst.map(({ to, at, by, comment }) => (
        <Timeline.Item key={at + to} title={stateLabel(to)}>
          <Text size="sm" c="dimmed">
            {t('detail.by', { name: by, at: formatInstant(at) })}
          </Text>
          {comment && (
            <Text size="sm" mt={4} style={{ whiteSpace: 'pre-wrap' }}>
              {comment}
            </Text>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  );
}
