import { Anchor, Button, Group, Kbd, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type CommendationSearch, commendationList } from '../commendationList';
import { reviewRoute } from '../index';
import { commendations } from '../queries';
import { Proposal } from './Proposal';

/** Goes through the proposals that wait, one after the other, by buttons or by keyboard. */
export function ReviewPage() {
  const { t } = useTranslation('commendation');
  const raw: Record<string, unknown> = reviewRoute.useSearch();
  const search = commendationList.validateSearch(raw);
  const queue = useQuery(commendations.list(commendationList.query(waiting(search))));
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong" search={search} />}>
            {t('title')}
          </Anchor>
        }
        title={t('review.title')}
        subtitle={t('review.subtitle')}
      />
      {queue.isError && !queue.data ? (
        <ProblemAlert error={queue.error} onRetry={() => void queue.refetch()} />
      ) : !queue.data ? (
        <Skeleton h={320} role="status" aria-label={t('shared:list.loading')} />
      ) : (
        <Queue
          ids={queue.data.items.map(({ id }) => id)}
          at={typeof raw.at === 'string' ? raw.at : undefined}
          search={search}
        />
      )}
    </>
  );
}

/** Those that wait, the longest waiting first, as many as one page of the API holds. */
function waiting(search: CommendationSearch): CommendationSearch {
  return { ...search, status: ['SUBMITTED'], sort: 'submittedAt', limit: 200, cursor: undefined };
}

interface QueueProps {
  ids: string[];
  /** The proposal that the address names. */
  at: string | undefined;
  search: CommendationSearch;
}

function Queue({ ids, at, search }: QueueProps) {
  const { t } = useTranslation('commendation');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const place = Math.max(0, at === undefined ? 0 : ids.indexOf(at));
  const id = ids[place];
  const go = (to: string | undefined) => {
    if (to) void navigate({ to: '.', search: { ...search, at: to } as never, replace: true });
  };
  useHotkeys([
    ['alt+ArrowRight', () => go(ids[place + 1])],
    ['alt+ArrowLeft', () => go(ids[place - 1])],
  ]);
  const head = useRef<HTMLDivElement>(null);
  // Whoever goes by keyboard begins at the head of each proposal.
  useEffect(() => {
    if (id && at) head.current?.focus();
  }, [id, at]);
  if (!id) {
    return (
      <Paper>
        <EmptyState title={t('review.empty')} hint={t('review.emptyHint')} />
      </Paper>
    );
  }
  const decided = () => {
    go(ids[place + 1] ?? ids[place - 1]);
    void commendations.refresh(queryClient);
  };
  return (
    <Stack>
      <Paper ref={head} tabIndex={-1} px="md" py={8} aria-label={t('review.place', numbers(place, ids))}>
        <Group justify="space-between" gap="xs">
          <Text size="sm" fw={600} role="status">
            {t('review.place', numbers(place, ids))}
          </Text>
          <Group gap="xs">
            <Text size="xs" c="dimmed" visibleFrom="sm">
              <Kbd>Alt</Kbd> + <Kbd>←</Kbd> <Kbd>→</Kbd>
            </Text>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconArrowLeft size={16} aria-hidden />}
              disabled={place === 0}
              onClick={() => go(ids[place - 1])}
            >
              {t('review.before')}
            </Button>
            <Button
              variant="default"
              size="xs"
              rightSection={<IconArrowRight size={16} aria-hidden />}
              disabled={place === ids.length - 1}
              onClick={() => go(ids[place + 1])}
            >
              {t('review.after')}
            </Button>
          </Group>
        </Group>
      </Paper>
      <Proposal key={id} id={id} onDecided={decided} />
    </Stack>
  );
}

function numbers(place: number, ids: string[]) {
  return { number: place + 1, all: ids.length };
}
