import { Grid, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '@/app/session/me';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { overviewQuery } from './queries';
import { WaitingWork } from './WaitingWork';

// Figures come when the page is there: the first view waits for what waits for the person, and for nothing else.
const OverviewAside = lazy(async () => ({ default: (await import('./OverviewAside')).OverviewAside }));
const OwnInitiatives = lazy(async () => ({ default: (await import('./OwnInitiatives')).OwnInitiatives }));

/** What waits for the person who signed in, what is due, and how far the current edition has come. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  const me = useMe();
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={[t('greeting', { name: me.name }), me.organisation?.name].filter(Boolean).join(' · ')}
      />
      <Content />
    </>
  );
}

function Content() {
  const overview = useQuery(overviewQuery);
  const isAuthor = useMay('AUTHOR_INITIATIVES');
  if (overview.isError && !overview.data) {
    return <ProblemAlert error={overview.error} onRetry={() => void overview.refetch()} />;
  }
  if (!overview.data) return <Loading />;
  const { waiting, deadlines, edition } = overview.data;
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Stack gap="lg">
          <WaitingWork waiting={waiting} />
          <Suspense fallback={<Loading />}>{isAuthor && <OwnInitiatives />}</Suspense>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Suspense fallback={<Loading />}>
          <OverviewAside deadlines={deadlines} edition={edition} />
        </Suspense>
      </Grid.Col>
    </Grid>
  );
}

function Loading() {
  const { t } = useTranslation('overview');
  return <Skeleton h={280} role="status" aria-label={t('loading')} />;
}
