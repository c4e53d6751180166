import { Button, Group, Paper } from '@mantine/core';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FormBar.module.css';

interface Props {
  isSaving: boolean;
  /** What is to be said of drafts that save themselves. */
  status?: ReactNode;
  saveLabel?: string;
}

/** Save and cancel, always in sight at the foot of a form. */
export function FormBar({ isSaving, status, saveLabel }: Props) {
  const { t } = useTranslation('shared');
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <Paper className={classes.bar} px="md" py="sm" shadow="sm">
      <Group justify="space-between" gap="sm">
        <div>{status}</div>
        <Group gap="xs">
          {canGoBack && (
            <Button variant="default" onClick={() => router.history.back()}>
              {t('cancel')}
            </Button>
          )}
          <Button type="submit" loading={isSaving}>
            {saveLabel ?? t('save')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
