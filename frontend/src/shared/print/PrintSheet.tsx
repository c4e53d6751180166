import { Button, Group, Paper, Table } from '@mantine/core';
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

/** What may be broader than the screen: it is moved sideways there, by keyboard too. */
export function PrintWide({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Table.ScrollContainer
      type="native"
      minWidth={560}
      className={classes.wide}
      role="group"
      tabIndex={0}
      aria-label={label}
    >
      {children}
    </Table.ScrollContainer>
  );
}

/** What is kept together on one page, such as signatures. */
export function PrintTogether({ children }: { children: ReactNode }) {
  return <div className={classes.together}>{children}</div>;
}

/** What is for the screen alone, such as the way back. */
export function ScreenOnly({ children }: { children: ReactNode }) {
  return <div className={classes.screen}>{children}</div>;
}
