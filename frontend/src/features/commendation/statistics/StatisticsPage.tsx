import { Anchor, Box, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { ListToolbar } from '@/shared/list/ListToolbar';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { statisticsRoute } from '../index';
import { CrossTable } from './CrossTable';
import { FiguresTable } from './FiguresTable';
import { StatisticsFilters } from './StatisticsFilters';
import { type StatisticsSearch, statisticsExport, statisticsList, statisticsQuery } from './statistics';

/** Awards by level, form, kind of subject, organisation and year, each figure the way to the list that it counts. */
export function StatisticsPage() {
  const { t } = useTranslation('commendation');
  const search = statisticsList.validateSearch(statisticsRoute.useSearch());
  const view = useListView(statisticsList, search);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong" />}>
            {t('title')}
          </Anchor>
        }
        title={t('statistics.title')}
        subtitle={t('statistics.subtitle')}
        actions={<ExportMenu exported={statisticsExport(search)} />}
      />
      <ListToolbar view={view} hasWords={false} filters={<StatisticsFilters view={view} />} />
      <Counted search={search} />
    </>
  );
}

function Counted({ search }: { search: StatisticsSearch }) {
  const { t } = useTranslation('commendation');
  const query = useQuery(statisticsQuery(search));
  if (query.isError && !query.data) {
    return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Skeleton h={280} role="status" aria-label={t('shared:list.loading')} />;
  const { rows, columns, groups, byRow, all } = query.data;
  if (groups.length === 0) {
    return (
      <Paper>
        <EmptyState title={t('statistics.empty')} hint={t('statistics.emptyHint')} />
      </Paper>
    );
  }
  return (
    <Box component="section" aria-busy={query.isPlaceholderData}>
      <Stack gap="sm">
        {columns ? (
          <CrossTable
            figure={search.figure?.[0] ?? 'awards'}
            {...{ search, rows, columns, groups, byRow, all }}
          />
        ) : (
          <FiguresTable search={search} dimension={rows} rows={byRow} all={all} />
        )}
        <Text size="sm" c="dimmed">
          {t('statistics.note')}
        </Text>
      </Stack>
    </Box>
  );
}
