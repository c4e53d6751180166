import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlugConnected, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { formatDate } from '@/shared/format/date';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { accountList } from './accountList';
import { EnabledBadge } from './EnabledBadge';
import { accountListRoute, newId } from './index';
import { type AccountRow, accounts } from './queries';
import { useRoleLabel } from './useRoleLabel';
import { givenRoles } from './words';

/** The accounts of the administrator's city. */
export function AccountListPage() {
  const { t } = useTranslation('account');
  const search = accountListRoute.useSearch();
  const view = useListView(accountList, search);
  const query = useQuery(accounts.list(accountList.query(search)));
  const columns = useColumns();
  const roleLabel = useRoleLabel();
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={<Actions />} />
      <RecordList
        view={view}
        query={query}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <AccountCard row={row} />}
        filters={
          <>
            <ChoiceFilter
              label={t('field.roles')}
              choices={givenRoles.map((value) => ({ value, label: roleLabel(value) }))}
              value={search.role}
              onChange={(role) => view.setFilters({ role })}
            />
            <OrganisationPicker
              flex="0 1 16rem"
              label={t('field.organisation')}
              value={search.organisation}
              onChange={(organisation) => view.setFilters({ organisation: organisation || undefined })}
            />
            <ChoiceFilter
              label={t('field.enabled')}
              choices={[
                { value: 'true', label: t('enabled.true') },
                { value: 'false', label: t('enabled.false') },
              ]}
              value={search.enabled === undefined ? undefined : [String(search.enabled)]}
              onChange={(chosen) =>
                view.setFilters({ enabled: chosen?.length === 1 ? chosen[0] === 'true' : undefined })
              }
            />
          </>
        }
        empty={<EmptyState title={t('empty')} />}
      />
    </>
  );
}

function Actions() {
  const { t } = useTranslation('account');
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPlugConnected size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/tai-khoan/he-thong-tich-hop" />}
      >
        {t('machine.title')}
      </Button>
      <Button
        leftSection={<IconUserPlus size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/tai-khoan/$id/sua" params={{ id: newId }} />}
      >
        {t('invite')}
      </Button>
    </>
  );
}

function NameLink({ id, name }: { id: string; name: string }) {
  return (
    <Anchor
      size="sm"
      fw={500}
      renderRoot={(props) => <Link {...props} to="/tai-khoan/$id" params={{ id }} />}
    >
      {name}
    </Anchor>
  );
}

function Roles({ roles }: { roles: readonly string[] }) {
  const roleLabel = useRoleLabel();
  return (
    <Group gap={4}>
      {roles.map((role) => (
        <Badge key={role} color="gray">
          {roleLabel(role)}
        </Badge>
      ))}
    </Group>
  );
}

function AccountCard({ row }: { row: AccountRow }) {
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <NameLink id={row.id} name={row.name} />
        <EnabledBadge enabled={row.enabled} />
      </Group>
      <Text size="sm" c="dimmed">
        {row.username} · {row.organisation.name}
      </Text>
      <Roles roles={row.roles} />
    </Stack>
  );
}

function useColumns(): ListColumn<AccountRow>[] {
  const { t } = useTranslation('account');
  return [
    { key: 'name', title: t('field.name'), main: true, sort: 'name', render: (row) => <NameLink {...row} /> },
    {
      key: 'username',
      title: t('field.username'),
      sort: 'username',
      width: 170,
      render: ({ username }) => username,
    },
    {
      key: 'organisation',
      title: t('field.organisation'),
      width: 260,
      render: ({ organisation }) => organisation.name,
    },
    { key: 'roles', title: t('field.roles'), width: 220, render: ({ roles }) => <Roles roles={roles} /> },
    {
      key: 'enabled',
      title: t('field.enabled'),
      width: 150,
      render: ({ enabled }) => <EnabledBadge enabled={enabled} />,
    },
    { key: 'email', title: t('field.email'), width: 220, extra: true, render: ({ email }) => email },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      width: 130,
      extra: true,
      render: ({ createdAt }) => formatDate(createdAt.slice(0, 10)),
    },
  ];
}
