import { List, Paper, Skeleton, Text, Timeline, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { differences } from './differences';
import { type AccountChange, changesQuery } from './queries';
import { useRoleLabel } from './useRoleLabel';

/** What was done to an account, the latest first. */
export function AccountChanges({ id }: { id: string }) {
  const { t } = useTranslation('account');
  const changes = useQuery(changesQuery(id));
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="md">
        {t('history')}
      </Title>
      {changes.isError && <ProblemAlert error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isPending && <Skeleton h={96} />}
      {changes.data?.items.length === 0 && <Text c="dimmed">{t('historyEmpty')}</Text>}
      <Timeline active={0} bulletSize={16} lineWidth={2} reverseActive>
        {changes.data?.items.map((change) => (
          <Timeline.Item key={change.id} title={t(`change.${change.kind}`)}>
            <Text size="sm" c="dimmed">
              {t('shared:detail.by', { name: change.by, at: formatInstant(change.at) })}
            </Text>
            {change.state !== 'DONE' && <Text size="sm">{t(`changeState.${change.state}`)}</Text>}
            <Differences change={change} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}

function Differences({ change }: { change: AccountChange }) {
  const { t } = useTranslation('account');
  const roleLabel = useRoleLabel();
  if (!change.before || !change.after) return null;
  const show = (name: string, value: unknown) => {
    if (Array.isArray(value)) return value.map((role) => roleLabel(String(role))).join(', ');
    return name === 'enabled' ? t(`enabled.${Boolean(value)}`) : String(value ?? '—');
  };
  return (
    <List size="sm" mt={4}>
      {differences(change.before, change.after).map(({ name, before, after }) => (
        <List.Item key={name}>
          {t('difference', {
            field: t(`field.${name}`),
            before: show(name, before),
            after: show(name, after),
          })}
        </List.Item>
      ))}
    </List>
  );
}
