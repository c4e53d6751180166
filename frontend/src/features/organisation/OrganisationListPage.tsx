import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconBinaryTree2, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { type OrganisationRow, organisations } from '@/records/organisation/organisations';
import { EmptyState } from '@/shared/EmptyState';
import { formatDate } from '@/shared/format/date';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { newCode, organisationListRoute } from './index';
import { organisationList } from './organisationList';
import { askedOf } from './queries';
import { StructureDate } from './StructureDate';
import { organisationKinds } from './words';

/** Organisations as a list, at any date. */
export function OrganisationListPage() {
  const { t } = useTranslation('organisation');
  const search = organisationListRoute.useSearch();
  const view = useListView(organisationList, search);
  const list = organisations.list(askedOf(search));
  const query = useQuery(list);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={<Actions validOn={search.validOn} />}
      />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/organisations', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <OrganisationCard row={row} />}
        filters={
          <>
            <ChoiceFilter
              label={t('field.kind')}
              choices={organisationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              value={search.kind}
              onChange={(kind) => view.setFilters({ kind })}
            />
            <StructureDate value={search.validOn} onChange={(validOn) => view.setFilters({ validOn })} />
          </>
        }
        empty={<EmptyState title={t('empty')} />}
      />
    </>
  );
}

function Actions({ validOn }: { validOn: string | undefined }) {
  const { t } = useTranslation('organisation');
  const keepsList = useMay('WRITE_ORGANISATIONS');
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBinaryTree2 size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/don-vi/so-do" search={{ validOn }} />}
      >
        {t('tree')}
      </Button>
      {keepsList && (
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/don-vi/$code/sua" params={{ code: newCode }} />}
        >
          {t('create')}
        </Button>
      )}
    </>
  );
}

function NameLink({ code, name }: { code: string; name: string }) {
  return (
    <Anchor
      size="sm"
      fw={500}
      renderRoot={(props) => <Link {...props} to="/don-vi/$code" params={{ code }} />}
    >
      {name}
    </Anchor>
  );
}

function OrganisationCard({ row }: { row: OrganisationRow }) {
  const { t } = useTranslation('organisation');
  return (
    <Stack gap={4}>
      <NameLink code={row.code} name={row.name} />
      <Text size="sm" c="dimmed">
        {row.code} · {t(`kind.${row.kind}`)}
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<OrganisationRow>[] {
  const { t } = useTranslation('organisation');
  return [
    { key: 'name', title: t('field.name'), main: true, sort: 'name', render: (row) => <NameLink {...row} /> },
    { key: 'code', title: t('field.code'), sort: 'code', width: 130, render: ({ code }) => code },
    {
      key: 'kind',
      title: t('field.kind'),
      sort: 'kind',
      width: 190,
      render: ({ kind }) => t(`kind.${kind}`),
    },
    { key: 'parent', title: t('field.parent'), width: 110, render: ({ parent }) => parent },
    {
      key: 'administrativeUnitCode',
      title: t('field.administrativeUnitCode'),
      width: 150,
      extra: true,
      render: ({ administrativeUnitCode }) => administrativeUnitCode,
    },
    {
      key: 'validFrom',
      title: t('field.validFrom'),
      width: 130,
      render: ({ validFrom }) => validFrom && formatDate(validFrom),
    },
    {
      key: 'validTo',
      title: t('field.validTo'),
      width: 150,
      extra: true,
      render: ({ validTo }) => validTo && formatDate(validTo),
    },
  ];
}
