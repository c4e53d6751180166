import { ActionIcon, Anchor, Group, Loader, type RenderTreeNodePayload, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './TreeRow.module.css';

interface Props {
  payload: RenderTreeNodePayload;
  /** The way to what the row stands for, drawn with what is given. */
  link: (props: object) => ReactNode;
  /** Said at the end of the row. */
  note?: ReactNode;
}

/** A row of a tree: opens its branch, its words lead to the record. */
export function TreeRow({ payload, link, note }: Props) {
  const { node, expanded, hasChildren, isLoading, loadError, elementProps } = payload;
  return (
    <Group
      {...elementProps}
      gap={6}
      py={6}
      px={4}
      wrap="nowrap"
      className={`${classes.row} ${elementProps.className}`}
    >
      {hasChildren ? (
        <ActionIcon component="span" size="sm" c="inherit" aria-hidden>
          {isLoading ? (
            <Loader size={14} />
          ) : (
            <IconChevronRight size={16} className={classes.chevron} data-expanded={expanded || undefined} />
          )}
        </ActionIcon>
      ) : (
        <span className={classes.leaf} />
      )}
      <Anchor
        size="sm"
        fw={500}
        className={classes.link}
        onClick={(event) => event.stopPropagation()}
        renderRoot={link}
      >
        {node.label}
      </Anchor>
      <Text size="xs" c="dimmed" visibleFrom="sm" ml="auto" style={{ whiteSpace: 'nowrap' }}>
        {note}
      </Text>
      {loadError && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {loadError.message}
        </Text>
      )}
    </Group>
  );
}
