import { Anchor, Group, Paper, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/app/session/me';
import { organisations, today } from '@/records/organisation/organisations';
import { EmptyState } from '@/shared/EmptyState';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { organisationTreeRoute } from './index';
import { OrganisationTree } from './OrganisationTree';
import { StructureDate } from './StructureDate';

/** Organisations as a tree, in the structure of any date. */
export function OrganisationTreePage() {
  const { t } = useTranslation('organisation');
  const { validOn } = organisationTreeRoute.useSearch();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/don-vi" search={{ validOn }} />}>
            {t('title')}
          </Anchor>
        }
        title={t('tree')}
        subtitle={t('treeHint')}
      />
      <Group mb="md">
        <StructureDate
          value={validOn}
          onChange={(date) => void navigate({ to: '/don-vi/so-do', search: { validOn: date } })}
        />
      </Group>
      <Paper p={{ base: 'xs', sm: 'md' }}>
        <Content validOn={validOn ?? today()} />
      </Paper>
    </>
  );
}

/** Begins at the person's city; for the centre, at its own organisation. */
function Content({ validOn }: { validOn: string }) {
  const { t } = useTranslation('organisation');
  const me = useMe();
  const top = me.city ?? me.organisation?.code;
  const root = useQuery({ ...organisations.one(top ?? ''), enabled: top !== undefined });
  if (!top) return <EmptyState title={t('empty')} />;
  if (root.isError) return <ProblemAlert error={root.error} onRetry={() => void root.refetch()} />;
  if (!root.data) return <Skeleton h={240} />;
  return <OrganisationTree key={validOn} root={root.data.data} validOn={validOn} />;
}
