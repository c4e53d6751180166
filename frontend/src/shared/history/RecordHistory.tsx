import { Button, Group, Paper, Skeleton, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { type UseInfiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/date';
import { ProblemAlert } from '../problem/ProblemAlert';
import { Differences } from './Differences';
import type { HistoryEntry, historyQuery } from './historyQuery';

interface Words {
  /** What a member of the record is called. */
  memberLabel: (member: string) => string;
  /** A member's word of a closed list, such as a state; the value itself where it is none. */
  valueLabel: (member: string, value: string) => string;
}

interface Props extends Words {
  query: ReturnType<typeof historyQuery>;
}

/** Every change of a record, the newest first, member by member; read once somebody wants to see it. */
export function RecordHistory({ query, ...words }: Props) {
  const { t } = useTranslation('shared');
  const [isShown, setShown] = useState(false);
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="md">
        {t('history.title')}
      </Title>
      {isShown ? (
        <Entries query={query} {...words} />
      ) : (
        <Button
          variant="default"
          leftSection={<IconHistory size={18} aria-hidden />}
          onClick={() => setShown(true)}
        >
          {t('history.show')}
        </Button>
      )}
    </Paper>
  );
}

function Entries({ query, ...words }: Props) {
  const { t } = useTranslation('shared');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    query as UseInfiniteQueryOptions<Awaited<ReturnType<NonNullable<typeof query.queryFn>>>>,
  );
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={96} />;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <Text c="dimmed">{t('history.empty')}</Text>;
  return (
    <Stack gap="md">
      <Timeline bulletSize={16} lineWidth={2}>
        {entries.map((entry) => (
          <Timeline.Item key={entry.version} title={<EntryTitle entry={entry} {...words} />}>
            <Entry entry={entry} {...words} />
          </Timeline.Item>
        ))}
      </Timeline>
      {hasNextPage && (
        <Group>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('history.more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function EntryTitle({ entry: { operation, transition }, valueLabel }: { entry: HistoryEntry } & Words) {
  const { t } = useTranslation('shared');
  if (!transition) return t(`history.operation.${operation}`);
  return t('history.entered', { state: valueLabel('state', transition.to) });
}

function Entry({ entry, ...words }: { entry: HistoryEntry } & Words) {
  const { t } = useTranslation('shared');
  const { at, byName, transition, changes, origin, operation } = entry;
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed">
        {t('detail.by', { name: byName, at: formatInstant(at) })}
        {origin?.remoteAddress && ` · ${origin.remoteAddress}`}
      </Text>
      {transition?.comment && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {transition.comment}
        </Text>
      )}
      <Differences
        changes={changes.filter(({ member }) => !transition || member !== 'state')}
        isFolded={operation !== 'CHANGED'}
        {...words}
      />
    </Stack>
  );
}
