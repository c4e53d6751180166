import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** Fields that belong together, under their heading. */
export function FormSection({ title, hint, children }: Props) {
  return (
    <Paper component="section" aria-label={title} p={{ base: 'md', sm: 'lg' }}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {hint && (
        <Text c="dimmed" size="sm" mt={2}>
          {hint}
        </Text>
      )}
      <Stack mt="md">{children}</Stack>
    </Paper>
  );
}
