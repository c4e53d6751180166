import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useMay } from '@/app/session/me';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { Deadline } from '@/shared/format/Deadline';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { editionList } from './editionList';
import { editions } from './editionQueries';
import { editionListRoute, newId } from './index';
import { editionStates } from './words';

type Row = Schemas['GoldenBookEditionRow'];

/** The editions of the city's Golden Book, one a year. */
export function EditionListPage() {
  const { t } = useTranslation('goldenbook');
  const search = editionListRoute.useSearch();
  const view = useListView(editionList, search);
  const list = editions.list(editionList.query(search));
  const query = useQuery(list);
  const columns = useColumns();
  const keeps = useMay('RUN_GOLDEN_BOOK');
  const create = keeps && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id/sua" params={{ id: newId }} />}
    >
      {t('edition.create')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('edition.title')}
        subtitle={t('edition.subtitle')}
        actions={
          <>
            <Button
              variant="default"
              component="a"
              href="/sach-vang"
              leftSection={<IconExternalLink size={18} aria-hidden />}
            >
              {t('publicBook')}
            </Button>
            {create}
          </>
        }
      />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/golden-book/editions', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <EditionCard row={row} />}
        hasWords={false}
        filters={
          <ChoiceFilter
            label={t('field.state')}
            choices={editionStates.map((value) => ({ value, label: t(`editionState.${value}`) }))}
            value={search.status}
            onChange={(status) => view.setFilters({ status })}
          />
        }
        empty={<EmptyState title={t('edition.empty')} hint={t('edition.emptyHint')} action={create} />}
      />
    </>
  );
}

function TitleLink({ id, title }: { id: string; title: string }) {
  return (
    <Anchor
      size="sm"
      fw={500}
      renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id" params={{ id }} />}
    >
      {title}
    </Anchor>
  );
}

function EditionCard({ row }: { row: Row }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {row.city.shortName ?? row.city.name}
        </Text>
        <StateBadge state={row.state} label={t(`editionState.${row.state}`)} />
      </Group>
      <TitleLink id={row.id} title={row.title} />
      <Text size="sm" component="div">
        <Deadline tooLate={row.organisationDeadline} withoutDays={row.state !== 'OPEN'} />
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation('goldenbook');
  return [
    {
      key: 'title',
      title: t('edition.one'),
      main: true,
      sort: 'year',
      render: ({ id, title }) => <TitleLink id={id} title={title} />,
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 170,
      render: ({ state }) => <StateBadge state={state} label={t(`editionState.${state}`)} />,
    },
    {
      key: 'organisationDeadline',
      title: t('field.organisationDeadline'),
      sort: 'organisationDeadline',
      render: ({ organisationDeadline, state }) => (
        <Deadline tooLate={organisationDeadline} withoutDays={state !== 'OPEN'} />
      ),
    },
    {
      key: 'targetCount',
      title: t('field.targetCount'),
      align: 'right',
      width: 120,
      render: ({ targetCount }) => formatNumber(targetCount),
    },
    {
      key: 'city',
      title: t('field.city'),
      extra: true,
      render: ({ city }) => city.shortName ?? city.name,
    },
    {
      key: 'publishedAt',
      title: t('field.publishedAt'),
      extra: true,
      width: 150,
      render: ({ publishedAt }) => publishedAt && formatInstant(publishedAt),
    },
  ];
}
