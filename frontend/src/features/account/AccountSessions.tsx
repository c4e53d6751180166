import { Group, List, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { ConfirmButton } from './ConfirmButton';
import { type Account, accounts, endSessions, sessionsQuery } from './queries';

/** Where a person is signed in, and the way to end that everywhere. */
export function AccountSessions({ account: { id, name } }: { account: Account }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const sessions = useQuery(sessionsQuery(id));
  const isAnywhere = sessions.data !== undefined && sessions.data.length > 0;
  return (
    <Paper component="section" p="md">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5">
          {t('sessions')}
        </Title>
        {isAnywhere && (
          <ConfirmButton
            size="xs"
            label={t('endSessions')}
            question={t('endSessionsQuestion', { name })}
            act={async () => {
              await endSessions(id);
              await queryClient.invalidateQueries({ queryKey: [...accounts.key, 'one', id] });
            }}
          />
        )}
      </Group>
      {sessions.isError && <ProblemAlert error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <Skeleton h={60} />}
      {sessions.data && !isAnywhere && <Text c="dimmed">{t('noSessions')}</Text>}
      <List listStyleType="none" spacing="sm">
        {sessions.data?.map((session) => (
          <List.Item key={session.id}>
            <Text size="sm">{t('sessionFrom', { address: session.address ?? '—' })}</Text>
            <Text size="sm" c="dimmed">
              {t('sessionTimes', {
                start: formatInstant(session.startedAt),
                last: formatInstant(session.lastSeenAt),
              })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
