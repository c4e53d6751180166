import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconLayoutKanban, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { useFields } from '@/shared/useFields';
import { newId, nominationListRoute } from './index';
import { NominationCard } from './NominationCard';
import { NominationFilters } from './NominationFilters';
import { nominationList } from './nominationList';
import { askedOf, type NominationRow, nominations } from './nominationQueries';
import { useBulkTransitions } from './useBulkTransitions';

/** Nominations that the person may see. */
export function NominationListPage() {
  const { t } = useTranslation('goldenbook');
  const search = nominationListRoute.useSearch();
  const view = useListView(nominationList, search);
  const list = nominations.list(askedOf(search));
  const query = useQuery(list);
  const columns = useColumns();
  const bulk = useBulkTransitions();
  const mayWrite = useMay('NOMINATE');
  const create = mayWrite && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/de-cu/$id/sua" params={{ id: newId }} />}
    >
      {t('nomination.create')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('nomination.title')}
        subtitle={t('nomination.subtitle')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconLayoutKanban size={18} aria-hidden />}
              renderRoot={(props) => (
                <Link {...props} to="/de-cu/bang" search={{ edition: search.edition?.[0] }} />
              )}
            >
              {t('board.title')}
            </Button>
            {create}
          </>
        }
      />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/golden-book/nominations', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <NominationCard row={row} />}
        filters={<NominationFilters view={view} />}
        bulk={bulk}
        empty={<EmptyState title={t('nomination.empty')} hint={t('nomination.emptyHint')} action={create} />}
      />
    </>
  );
}

function useColumns(): ListColumn<NominationRow>[] {
  const { t } = useTranslation('goldenbook');
  const { nameOf } = useFields();
  return [
    {
      key: 'title',
      title: t('field.initiative'),
      main: true,
      sort: 'title',
      render: ({ id, initiative }) => (
        <Stack gap={0}>
          <Anchor
            size="sm"
            fw={500}
            renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id }} />}
          >
            {initiative.title}
          </Anchor>
          {initiative.number && (
            <Text size="xs" c="dimmed">
              {initiative.number}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 170,
      render: ({ state }) => <StateBadge state={state} label={t(`nominationState.${state}`)} />,
    },
    {
      key: 'organisation',
      title: t('field.organisation'),
      sort: 'organisation',
      width: 190,
      render: ({ organisation }) => organisation.shortName ?? organisation.name,
    },
    {
      key: 'edition',
      title: t('field.edition'),
      sort: 'year',
      width: 90,
      render: ({ edition }) => edition.year,
    },
    { key: 'authors', title: t('field.authors'), width: 170, render: ({ authorNames }) => authorNames },
    { key: 'field', title: t('field.field'), width: 150, extra: true, render: ({ field }) => nameOf(field) },
    {
      key: 'submittedAt',
      title: t('field.submittedAt'),
      sort: 'submittedAt',
      width: 140,
      render: ({ submittedAt }) => submittedAt && formatInstant(submittedAt),
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
