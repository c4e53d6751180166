import { Button, Group, Paper } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './PrintSheet.module.css';

/** A paper as it is printed: an A4 sheet on the screen, and alone on the page when it is printed. */
export function PrintSheet({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <Group justify="flex-end" mb="md" className={classes.screen}>
        <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </Group>
      <Paper component="article" className={classes.sheet} p={{ base: 'md', sm: 48 }}>
        {children}
      </Paper>
    </>
  );
}

/** What may be broader than the sheet: it is moved sideways on the screen. */
export function PrintWide({ children }: { children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>;
}

/** What is kept together on one page, such as signatures. */
export function PrintTogether({ children }: { children: ReactNode }) {
  return <div className={classes.together}>{children}</div>;
}

/** What is for the screen alone, such as the way back. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={classes.screen}>{children}</div>;
}
