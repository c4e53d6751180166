import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconBinaryTree2, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { type CampaignRow, campaigns } from '@/records/campaign/campaigns';
import { EmptyState } from '@/shared/EmptyState';
import { formatDate } from '@/shared/format/date';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { type ListView, useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { CampaignPicker } from '@/shared/picker/CampaignPicker';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { CampaignLink } from './CampaignLink';
import { campaignList } from './campaignList';
import { campaignListRoute, newCode } from './index';
import { campaignKinds } from './words';

/** Campaigns of the city and of the centre. */
export function CampaignListPage() {
  const { t } = useTranslation('campaign');
  const search = campaignListRoute.useSearch();
  const view = useListView(campaignList, search);
  const list = campaigns.list(campaignList.query(search));
  const query = useQuery(list);
  const columns = useColumns();
  const create = <CreateButton />;
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconBinaryTree2 size={18} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/phong-trao/so-do" />}
            >
              {t('tree')}
            </Button>
            {create}
          </>
        }
      />
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/campaigns', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <CampaignCard row={row} />}
        filters={<Filters view={view} />}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={create} />}
      />
    </>
  );
}

function CreateButton() {
  const { t } = useTranslation('campaign');
  const mayCreate = useMay('WRITE_CAMPAIGNS');
  if (!mayCreate) return null;
  return (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/phong-trao/$code/sua" params={{ code: newCode }} />}
    >
      {t('create')}
    </Button>
  );
}

function Filters({ view: { search, setFilters } }: { view: ListView<(typeof campaignList)['filters']> }) {
  const { t } = useTranslation('campaign');
  return (
    <>
      <ChoiceFilter
        label={t('field.kind')}
        choices={campaignKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={search.kind}
        onChange={(kind) => setFilters({ kind })}
      />
      <OrganisationPicker
        past
        flex="0 1 16rem"
        label={t('filter.organisation')}
        value={search.organisation}
        onChange={(organisation) => setFilters({ organisation: organisation || undefined })}
      />
      <CampaignPicker
        flex="0 1 16rem"
        label={t('field.parent')}
        value={search.parent?.[0]}
        onChange={(parent) => setFilters({ parent: parent ? [parent] : undefined })}
      />
    </>
  );
}

function CampaignCard({ row }: { row: CampaignRow }) {
  const { t } = useTranslation('campaign');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed">
          {row.code}
        </Text>
        <Badge color="gray">{t(`kind.${row.kind}`)}</Badge>
      </Group>
      <CampaignLink code={row.code} size="md" fw={600}>
        {row.title}
      </CampaignLink>
      <Text size="sm" c="dimmed">
        {row.leadOrganisation.shortName ?? row.leadOrganisation.name}
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<CampaignRow>[] {
  const { t } = useTranslation('campaign');
  return [
    {
      key: 'title',
      title: t('field.title'),
      main: true,
      sort: 'title',
      render: ({ code, title }) => (
        <CampaignLink code={code} fw={500}>
          {title}
        </CampaignLink>
      ),
    },
    { key: 'code', title: t('field.code'), sort: 'code', width: 130, render: ({ code }) => code },
    { key: 'kind', title: t('field.kind'), width: 140, render: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'leadOrganisation',
      title: t('field.leadOrganisation'),
      width: 220,
      render: ({ leadOrganisation }) => leadOrganisation.shortName ?? leadOrganisation.name,
    },
    {
      key: 'parent',
      title: t('field.parent'),
      width: 130,
      render: ({ parent }) => parent && <CampaignLink code={parent}>{parent}</CampaignLink>,
    },
    {
      key: 'startsOn',
      title: t('field.startsOn'),
      sort: 'startsOn',
      width: 120,
      render: ({ startsOn }) => startsOn && formatDate(startsOn),
    },
    {
      key: 'endsOn',
      title: t('field.endsOn'),
      width: 120,
      extra: true,
      render: ({ endsOn }) => endsOn && formatDate(endsOn),
    },
  ];
}
