import { Tree, type TreeNodeData, useTree } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationRow } from '@/records/organisation/organisations';
import { TreeRow } from '@/shared/tree/TreeRow';
import { childrenQuery } from './queries';

interface Props {
  root: { code: string; name: string };
  validOn: string;
}

/** An organisation with all below it; branches are read when they are opened. */
export function OrganisationTree({ root, validOn }: Props) {
  const { t } = useTranslation('organisation');
  const queryClient = useQueryClient();
  const [children, setChildren] = useState<Record<string, OrganisationRow[]>>({});
  const tree = useTree({
    onLoadChildren: async (code) => {
      const found = await queryClient.fetchQuery(childrenQuery(code, validOn));
      setChildren((known) => ({ ...known, [code]: found }));
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: opens the root once, when the tree first appears
  useEffect(() => {
    tree.expand(root.code);
    void tree.loadNode(root.code);
  }, []);

  // The tree takes new data for a new tree: the same data has to be the same object.
  const data = useMemo(() => {
    const nodeOf = (row: OrganisationRow): TreeNodeData => {
      const below = children[row.code];
      return {
        value: row.code,
        label: row.name,
        nodeProps: { kind: t(`kind.${row.kind}`) },
        children: below?.map(nodeOf),
        hasChildren: below ? below.length > 0 : row.childCount > 0,
      };
    };
    return [
      { value: root.code, label: root.name, children: children[root.code]?.map(nodeOf), hasChildren: true },
    ];
  }, [root, children, t]);
  return (
    <Tree
      data={data}
      tree={tree}
      levelOffset={28}
      aria-label={t('tree')}
      renderNode={(payload) => (
        <TreeRow
          payload={payload}
          note={payload.node.nodeProps?.kind}
          link={(props) => <Link {...props} to="/don-vi/$code" params={{ code: payload.node.value }} />}
        />
      )}
    />
  );
}
