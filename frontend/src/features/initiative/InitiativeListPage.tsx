import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useMay } from '@/app/session/me';
import { initiatives } from '@/records/initiative/initiatives';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { useFields } from '@/shared/useFields';
import { InitiativeCard } from './InitiativeCard';
import { InitiativeFilters } from './InitiativeFilters';
import { initiativeListRoute, newId } from './index';
import { initiativeList } from './initiativeList';
import { askedOf } from './queries';
import { useBulkTransitions } from './useBulkTransitions';

type Row = Schemas['InitiativeRow'];

/** Initiatives that the person may see. */
export function InitiativeListPage() {
  const { t } = useTranslation('initiative');
  const search = initiativeListRoute.useSearch();
  const view = useListView(initiativeList, search);
  const list = initiatives.list(askedOf(search));
  const query = useQuery(list);
  const columns = useColumns();
  const bulk = useBulkTransitions();
  const mayWrite = useMay('WRITE_INITIATIVES');
  const create = mayWrite && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/sang-kien/$id/sua" params={{ id: newId }} />}
    >
      {t('create')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={create} />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/initiatives', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <InitiativeCard row={row} />}
        filters={<InitiativeFilters view={view} />}
        bulk={bulk}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={create} />}
      />
    </>
  );
}

function useColumns(): ListColumn<Row>[] {
  const { t } = useTranslation('initiative');
  const { nameOf } = useFields();
  return [
    {
      key: 'title',
      title: t('field.title'),
      main: true,
      sort: 'title',
      render: ({ id, title, number }) => (
        <Stack gap={0}>
          <Anchor
            size="sm"
            fw={500}
            renderRoot={(props) => <Link {...props} to="/sang-kien/$id" params={{ id }} />}
          >
            {title}
          </Anchor>
          {number && (
            <Text size="xs" c="dimmed">
              {number}
            </Text>
          )}
        </Stack>
      ),
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 150,
      render: ({ state }) => <StateBadge state={state} label={t(`state.${state}`)} />,
    },
    {
      key: 'organisation',
      title: t('field.organisation'),
      width: 200,
      render: ({ organisation }) => organisation.shortName ?? organisation.name,
    },
    { key: 'authors', title: t('field.authors'), width: 180, render: ({ authorNames }) => authorNames },
    { key: 'field', title: t('field.field'), width: 160, extra: true, render: ({ field }) => nameOf(field) },
    {
      key: 'kind',
      title: t('field.kind'),
      width: 160,
      extra: true,
      render: ({ kind }) => kind && t(`kind.${kind}`),
    },
    {
      key: 'annualBenefitVnd',
      title: t('field.annualBenefitVnd'),
      sort: 'annualBenefitVnd',
      align: 'right',
      width: 170,
      extra: true,
      render: ({ annualBenefitVnd }) => annualBenefitVnd !== undefined && formatMoney(annualBenefitVnd),
    },
    {
      key: 'submittedAt',
      title: t('field.submittedAt'),
      sort: 'submittedAt',
      width: 150,
      render: ({ submittedAt }) => submittedAt && formatInstant(submittedAt),
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
