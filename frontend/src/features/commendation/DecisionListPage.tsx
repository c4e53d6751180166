import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { DateRangeFilter } from '@/shared/list/DateRangeFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { OrganisationFilter } from '@/shared/list/OrganisationFilter';
import { RecordList } from '@/shared/list/RecordList';
import { type ListView, useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { DecideButton } from './DecideButton';
import { decisionList } from './decisionList';
import { type DecisionRow, decisions } from './decisionQueries';
import { decisionListRoute } from './index';
import { decisionResults, levels } from './words';

/** Decisions on commendations, as far as the person may see them. */
export function DecisionListPage() {
  const { t } = useTranslation('commendation');
  const search = decisionListRoute.useSearch();
  const view = useListView(decisionList, search);
  const list = decisions.list(decisionList.query(search));
  const query = useQuery(list);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong" />}>
            {t('title')}
          </Anchor>
        }
        title={t('decision.title')}
        subtitle={t('decision.subtitle')}
        actions={<DecideButton />}
      />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/commendation-decisions', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <DecisionCard row={row} />}
        filters={<Filters view={view} />}
        empty={<EmptyState title={t('decision.empty')} hint={t('decision.emptyHint')} />}
      />
    </>
  );
}

function Filters({ view: { search, setFilters } }: { view: ListView<(typeof decisionList)['filters']> }) {
  const { t } = useTranslation('commendation');
  return (
    <>
      <ChoiceFilter
        label={t('field.level')}
        choices={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
        value={search.level}
        onChange={(level) => setFilters({ level })}
      />
      <ChoiceFilter
        label={t('field.result')}
        choices={decisionResults.map((value) => ({ value, label: t(`result.${value}`) }))}
        value={search.result}
        onChange={(result) => setFilters({ result })}
      />
      <OrganisationFilter
        label={t('filter.organisation')}
        organisation={search.organisation}
        predecessors={search.predecessors}
        onChange={setFilters}
      />
      <DateRangeFilter
        fromLabel={t('filter.signedFrom')}
        toLabel={t('filter.signedTo')}
        from={search['signedOn.from']}
        to={search['signedOn.to']}
        onChange={({ from, to }) => setFilters({ 'signedOn.from': from, 'signedOn.to': to })}
      />
    </>
  );
}

function NumberLink({ id, number }: { id: string; number: string }) {
  return (
    <Anchor
      size="sm"
      fw={600}
      renderRoot={(props) => <Link {...props} to="/khen-thuong/quyet-dinh/$id" params={{ id }} />}
    >
      {number}
    </Anchor>
  );
}

/** What was decided, in words. */
export function ResultBadge({ result }: { result: DecisionRow['result'] }) {
  const { t } = useTranslation('commendation');
  return <Badge color={result === 'AWARDED' ? 'gold' : 'red'}>{t(`result.${result}`)}</Badge>;
}

function DecisionCard({ row }: { row: DecisionRow }) {
  const { t } = useTranslation('commendation');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <NumberLink {...row} />
        <ResultBadge result={row.result} />
      </Group>
      <Text size="sm">
        {formatDate(row.signedOn)} · {row.signer}
      </Text>
      <Text size="sm" c="dimmed">
        {row.issuer} · {t('decision.count', { count: row.awards, number: formatNumber(row.awards) })}
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<DecisionRow>[] {
  const { t } = useTranslation('commendation');
  return [
    {
      key: 'number',
      title: t('field.number'),
      main: true,
      sort: 'number',
      width: 190,
      render: (row) => <NumberLink {...row} />,
    },
    {
      key: 'signedOn',
      title: t('field.signedOn'),
      sort: 'signedOn',
      width: 120,
      render: ({ signedOn }) => formatDate(signedOn),
    },
    { key: 'issuer', title: t('field.issuer'), render: ({ issuer }) => issuer },
    {
      key: 'signer',
      title: t('field.signer'),
      width: 190,
      render: ({ signer, signerTitle }) => (
        <Stack gap={0}>
          <Text size="sm">{signer}</Text>
          {signerTitle && (
            <Text size="xs" c="dimmed">
              {signerTitle}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'result',
      title: t('field.result'),
      width: 150,
      render: ({ result }) => <ResultBadge result={result} />,
    },
    {
      key: 'awards',
      title: t('field.awardCount'),
      width: 110,
      align: 'right',
      render: ({ awards }) => formatNumber(awards),
    },
    {
      key: 'level',
      title: t('field.level'),
      width: 190,
      extra: true,
      render: ({ level }) => t(`level.${level}`),
    },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      sort: 'createdAt',
      width: 150,
      extra: true,
      render: ({ createdAt }) => formatInstant(createdAt),
    },
  ];
}
