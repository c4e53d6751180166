import { Anchor, Paper, Skeleton, Tree, type TreeNodeData, useTree } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignRow } from '@/records/campaign/campaigns';
import { EmptyState } from '@/shared/EmptyState';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { TreeRow } from '@/shared/tree/TreeRow';
import { type CampaignNode, treesOf } from './campaignTree';
import { allCampaignsQuery } from './queries';

/** How campaigns hang together: the Movement, and what is carried on below it. */
export function CampaignTreePage() {
  const { t } = useTranslation('campaign');
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/phong-trao" />}>
            {t('title')}
          </Anchor>
        }
        title={t('tree')}
        subtitle={t('treeHint')}
      />
      <Paper p={{ base: 'xs', sm: 'md' }}>
        <Content />
      </Paper>
    </>
  );
}

function Content() {
  const { t } = useTranslation('campaign');
  const all = useQuery(allCampaignsQuery);
  if (all.isError) return <ProblemAlert error={all.error} onRetry={() => void all.refetch()} />;
  if (!all.data) return <Skeleton h={240} />;
  if (all.data.length === 0) return <EmptyState title={t('empty')} />;
  return <CampaignTree campaigns={all.data} />;
}

function CampaignTree({ campaigns }: { campaigns: CampaignRow[] }) {
  const { t } = useTranslation('campaign');
  const tree = useTree();
  const data = useMemo(() => {
    const nodeOf = ({ campaign, below }: CampaignNode): TreeNodeData => ({
      value: campaign.code,
      label: campaign.title,
      nodeProps: { lead: campaign.leadOrganisation.shortName ?? campaign.leadOrganisation.name },
      children: below.length > 0 ? below.map(nodeOf) : undefined,
    });
    return treesOf(campaigns).map(nodeOf);
  }, [campaigns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens everything once, when the tree first appears
  useEffect(() => tree.expandAllNodes(), []);
  return (
    <Tree
      data={data}
      tree={tree}
      levelOffset={28}
      aria-label={t('tree')}
      renderNode={(payload) => (
        <TreeRow
          payload={payload}
          note={payload.node.nodeProps?.lead}
          link={(props) => <Link {...props} to="/phong-trao/$code" params={{ code: payload.node.value }} />}
        />
      )}
    />
  );
}
