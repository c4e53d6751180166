import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { DateRangeFilter } from '@/shared/list/DateRangeFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { type ListView, useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { dossierList } from './dossierList';
import { type DossierRow, dossiers } from './dossierQueries';
import { editionChoiceQuery } from './editionQueries';
import { dossierListRoute, newId } from './index';
import { dossierStates } from './words';

/** The dossiers by which cities introduce works to the Central Selection Council. */
export function DossierListPage() {
  const { t } = useTranslation('goldenbook');
  const search = dossierListRoute.useSearch();
  const view = useListView(dossierList, search);
  const list = dossiers.list(dossierList.query(search));
  const query = useQuery(list);
  const columns = useColumns();
  const mayWrite = useMay('RUN_GOLDEN_BOOK');
  const create = mayWrite && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu/$id/sua" params={{ id: newId }} />}
    >
      {t('dossier.create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('dossier.title')} subtitle={t('dossier.subtitle')} actions={create} />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/golden-book/dossiers', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <DossierCard row={row} />}
        filters={<Filters view={view} />}
        hasWords={false}
        empty={
          <EmptyState
            title={t('dossier.empty')}
            hint={t(mayWrite ? 'dossier.emptyHint' : 'dossier.emptyHintReader')}
            action={create}
          />
        }
      />
    </>
  );
}

function Filters({ view: { search, setFilters } }: { view: ListView<(typeof dossierList)['filters']> }) {
  const { t } = useTranslation('goldenbook');
  const { data: editions = [] } = useQuery(editionChoiceQuery);
  const years = [...new Set(editions.map(({ year }) => String(year)))];
  return (
    <>
      <ChoiceFilter
        label={t('field.edition')}
        choices={years.map((value) => ({ value, label: value }))}
        value={search.edition}
        onChange={(edition) => setFilters({ edition })}
      />
      <ChoiceFilter
        label={t('field.state')}
        choices={dossierStates.map((value) => ({ value, label: t(`dossier.state.${value}`) }))}
        value={search.status}
        onChange={(status) => setFilters({ status })}
      />
      <DateRangeFilter
        fromLabel={t('dossier.filter.issuedFrom')}
        toLabel={t('dossier.filter.issuedTo')}
        from={search['issuedOn.from']}
        to={search['issuedOn.to']}
        onChange={({ from, to }) => setFilters({ 'issuedOn.from': from, 'issuedOn.to': to })}
      />
    </>
  );
}

function TitleLink({ row: { id, title } }: { row: DossierRow }) {
  return (
    <Anchor
      size="sm"
      fw={500}
      renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu/$id" params={{ id }} />}
    >
      {title}
    </Anchor>
  );
}

function DossierCard({ row }: { row: DossierRow }) {
  const { t } = useTranslation('goldenbook');
  const letter = [row.number, row.issuedOn && formatDate(row.issuedOn)].filter(Boolean).join(' · ');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {row.edition.year} · {row.city.shortName ?? row.city.name}
        </Text>
        <StateBadge state={row.state} label={t(`dossier.state.${row.state}`)} />
      </Group>
      <TitleLink row={row} />
      {letter && <Text size="sm">{letter}</Text>}
      <Text size="sm" c="dimmed">
        {t('dossier.works', { count: row.works, number: formatNumber(row.works) })}
        {row.sentAt && ` · ${t('dossier.sentOn', { at: formatInstant(row.sentAt) })}`}
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<DossierRow>[] {
  const { t } = useTranslation('goldenbook');
  // Whoever prepares dossiers sees those of one city, the Council those of all.
  const isOfOneCity = useMay('OVERSEE_GOLDEN_BOOK');
  return [
    {
      key: 'title',
      title: t('dossier.field.title'),
      main: true,
      render: (row) => <TitleLink row={row} />,
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 130,
      render: ({ state }) => <StateBadge state={state} label={t(`dossier.state.${state}`)} />,
    },
    {
      key: 'number',
      title: t('dossier.field.number'),
      width: 170,
      render: ({ number }) => number,
    },
    {
      key: 'issuedOn',
      title: t('dossier.field.issuedOn'),
      width: 120,
      render: ({ issuedOn }) => issuedOn && formatDate(issuedOn),
    },
    {
      key: 'edition',
      title: t('dossier.field.year'),
      sort: 'year',
      width: 80,
      render: ({ edition }) => edition.year,
    },
    {
      key: 'city',
      title: t('field.city'),
      width: 180,
      extra: isOfOneCity,
      render: ({ city }) => city.shortName ?? city.name,
    },
    {
      key: 'works',
      title: t('dossier.field.works'),
      width: 130,
      align: 'right',
      render: ({ works }) => formatNumber(works),
    },
    {
      key: 'sentAt',
      title: t('dossier.field.sentAt'),
      sort: 'sentAt',
      width: 140,
      render: ({ sentAt }) => sentAt && formatInstant(sentAt),
    },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      sort: 'createdAt',
      width: 140,
      extra: true,
      render: ({ createdAt }) => formatInstant(createdAt),
    },
  ];
}
