import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { importList } from './importList';
import { importListRoute } from './index';
import { type ImportRow, importKindsQuery, importListQuery } from './queries';
import { importStates, modeOf } from './words';

/** The person's own imports, and the way to a new one. */
export function ImportListPage() {
  const { t } = useTranslation('import');
  const search = importListRoute.useSearch();
  const view = useListView(importList, search);
  const list = importListQuery(search);
  const query = useQuery(list);
  const kinds = useQuery(importKindsQuery);
  const columns = useColumns();
  const mayImport = kinds.data === undefined || kinds.data.length > 0;
  const create = mayImport && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/nhap-du-lieu/moi" />}
    >
      {t('create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={create} />
      <RecordList
        hasWords={false}
        view={view}
        query={query}
        exported={exportOf('/api/v1/imports', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <ImportCard row={row} />}
        filters={
          <>
            <ChoiceFilter
              label={t('field.kind')}
              choices={(kinds.data ?? []).map(({ name }) => ({
                value: name,
                label: t(`kind.${name}`, { defaultValue: name }),
              }))}
              value={search.kind}
              onChange={(kind) => view.setFilters({ kind })}
            />
            <ChoiceFilter
              label={t('field.state')}
              choices={importStates.map((value) => ({ value, label: t(`state.${value}`) }))}
              value={search.status}
              onChange={(status) => view.setFilters({ status })}
            />
          </>
        }
        empty={
          mayImport ? (
            <EmptyState title={t('empty')} hint={t('emptyHint')} action={create} />
          ) : (
            <EmptyState title={t('notAllowed')} hint={t('notAllowedHint')} />
          )
        }
      />
    </>
  );
}

function ImportLink({ row: { id, kind } }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  return (
    <Anchor
      size="sm"
      fw={500}
      renderRoot={(props) => <Link {...props} to="/nhap-du-lieu/$id" params={{ id }} />}
    >
      {t(`kind.${kind}`, { defaultValue: kind })}
    </Anchor>
  );
}

function ImportCard({ row }: { row: ImportRow }) {
  const { t } = useTranslation('import');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {formatInstant(row.createdAt)}
        </Text>
        <StateBadge state={row.state} label={t(`state.${row.state}`)} />
      </Group>
      <ImportLink row={row} />
      <Text size="sm">{t(`mode.${modeOf(row.mode)}`)}</Text>
      <Text size="sm" c="dimmed">
        {t('cardCounts', { read: formatNumber(row.read), rejected: formatNumber(row.rejected) })}
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<ImportRow>[] {
  const { t } = useTranslation('import');
  const counted = (name: 'read' | 'created' | 'updated' | 'unchanged' | 'rejected', extra = false) => ({
    key: name,
    title: t(`count.${name}`),
    width: 120,
    align: 'right' as const,
    extra,
    render: (row: ImportRow) => formatNumber(row[name]),
  });
  return [
    { key: 'kind', title: t('field.kind'), main: true, render: (row) => <ImportLink row={row} /> },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      sort: 'createdAt',
      width: 160,
      render: ({ createdAt }) => formatInstant(createdAt),
    },
    {
      key: 'mode',
      title: t('field.mode'),
      width: 200,
      render: ({ mode }) => t(`mode.${modeOf(mode)}`),
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 130,
      render: ({ state }) => <StateBadge state={state} label={t(`state.${state}`)} />,
    },
    counted('read'),
    counted('created'),
    counted('updated'),
    counted('unchanged', true),
    counted('rejected'),
    {
      key: 'finishedAt',
      title: t('field.finishedAt'),
      width: 160,
      extra: true,
      render: ({ finishedAt }) => finishedAt && formatInstant(finishedAt),
    },
  ];
}
