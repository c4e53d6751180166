import { Anchor, Group, List, Paper, Text, ThemeIcon, Title } from '@mantine/core';
import { IconChecks, IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import type { Overview } from './queries';
import { siteAddress } from './siteAddress';
import classes from './WaitingWork.module.css';

/** What waits for the person, each kind a way to exactly those records. */
export function WaitingWork({ waiting }: Pick<Overview, 'waiting'>) {
  const { t } = useTranslation('overview');
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('waiting.title')}
      </Title>
      {waiting.length === 0 ? (
        <Group gap="sm" wrap="nowrap" py="sm">
          <ThemeIcon variant="light" color="green" size={40} radius="xl">
            <IconChecks size={22} aria-hidden />
          </ThemeIcon>
          <div>
            <Text fw={600}>{t('waiting.nothing')}</Text>
            <Text size="sm" c="dimmed">
              {t('waiting.nothingHint')}
            </Text>
          </div>
        </Group>
      ) : (
        <List listStyleType="none" classNames={{ itemWrapper: classes.item, itemLabel: classes.item }}>
          {waiting.map(({ kind, count, query }) => (
            <List.Item key={kind}>
              <Line kind={kind} count={count} address={siteAddress(query)} />
            </List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
}

function Line({ kind, count, address }: { kind: string; count: number; address: string | undefined }) {
  const { t } = useTranslation('overview');
  const words = t(`waiting.kind.${kind}`, { defaultValue: kind });
  return (
    <Group className={classes.line} wrap="nowrap" gap="md">
      <Text fw={700} fz={28} lh={1.1} miw={56} ta="right">
        {formatNumber(count)}
      </Text>
      {address ? (
        <Anchor
          flex={1}
          fw={500}
          className={classes.link}
          renderRoot={(props) => <Link {...props} to={address} />}
        >
          {words}
        </Anchor>
      ) : (
        <Text flex={1} fw={500}>
          {words}
        </Text>
      )}
      {address && <IconChevronRight size={18} aria-hidden />}
    </Group>
  );
}
