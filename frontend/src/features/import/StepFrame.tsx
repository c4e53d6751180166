import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  children: ReactNode;
  onBack?: () => void;
  /** The way on; absent where there is none yet. */
  next?: ReactNode;
}

/** A step of the way to an import, with the ways back and on. */
export function StepFrame({ title, children, onBack, next }: Props) {
  const { t } = useTranslation('import');
  return (
    <Stack component="section" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
      <Paper p="sm">
        <Group justify="space-between">
          {onBack ? (
            <Button variant="default" onClick={onBack}>
              {t('back')}
            </Button>
          ) : (
            <span />
          )}
          {next}
        </Group>
      </Paper>
    </Stack>
  );
}
