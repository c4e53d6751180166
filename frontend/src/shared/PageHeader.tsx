import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** Beside the title: a state, a number. */
  badge?: ReactNode;
  /** One line under the title. */
  subtitle?: ReactNode;
  /** What can be done here, the most usual last. */
  actions?: ReactNode;
  /** Above the title: the way back up. */
  breadcrumbs?: ReactNode;
}

/** The head of every page: also names the page in the browser's tab and history. */
export function PageHeader({ title, badge, subtitle, actions, breadcrumbs }: Props) {
  useDocumentTitle(`${title} · Sáng Tạo`);
  return (
    <Stack gap={4} mb="lg">
      {breadcrumbs}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 20rem" miw={0}>
          <Group gap="sm">
            <Title order={1} size="h2" id="page-title" tabIndex={-1} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Title>
            {badge}
          </Group>
          {typeof subtitle === 'string' ? <Text c="dimmed">{subtitle}</Text> : subtitle}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
    </Stack>
  );
}
