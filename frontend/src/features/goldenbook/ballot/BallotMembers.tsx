import { Badge, Button, Group, List, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBell } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { formatInstant } from '@/shared/format/date';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type Ballot, ballots, remindMembers } from './ballotQueries';

type Member = Ballot['members'][number];

/** Who votes, on what not, and who has voted; never what. */
export function BallotMembers({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const isCommittee = useMay('RUN_GOLDEN_BOOK');
  const { id, members, turnout, state } = ballot;
  const mayRemind =
    isCommittee && state === 'OPEN' && turnout !== undefined && turnout.voted < members.length;
  const remind = useMutation({
    mutationFn: (accounts: string[]) => remindMembers(id, accounts),
    onSuccess: ({ members: count }) => {
      notifications.show({ color: 'green', message: t('ballot.reminded', { count }) });
      void ballots.refresh(queryClient);
    },
  });
  return (
    <Paper component="section" p="md" aria-label={t('ballot.members')}>
      <Group justify="space-between" gap="sm" mb="sm">
        <Title order={2} size="h4">
          {t('ballot.membersOf', { count: members.length })}
        </Title>
        {mayRemind && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconBell size={16} aria-hidden />}
            loading={remind.isPending}
            onClick={() => remind.mutate([])}
          >
            {t('ballot.remindAll')}
          </Button>
        )}
      </Group>
      {turnout && <Turnout turnout={turnout} />}
      {remind.isError && <ProblemAlert error={remind.error} />}
      {members.length === 0 && <Text c="dimmed">{t('ballot.noMembers')}</Text>}
      <List
        listStyleType="none"
        spacing="sm"
        styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
      >
        {members.map((member) => (
          <List.Item key={member.account}>
            <MemberLine
              ballot={ballot}
              member={member}
              onRemind={mayRemind ? () => remind.mutate([member.account]) : undefined}
            />
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function Turnout({ turnout }: { turnout: NonNullable<Ballot['turnout']> }) {
  const { t } = useTranslation('goldenbook');
  const { members, voted, percent, quorumReached } = turnout;
  const words = t('ballot.turnout', {
    voted: formatNumber(voted),
    members: formatNumber(members),
    percent: formatPercent(percent),
  });
  return (
    <Stack gap={6} mb="md">
      <Group gap="sm">
        <Text fw={600} role="status">
          {words}
        </Text>
        <Badge color={quorumReached ? 'green' : 'gray'}>
          {t(quorumReached ? 'ballot.quorumReached' : 'ballot.quorumMissing')}
        </Badge>
      </Group>
      <Progress.Root size="lg">
        <Progress.Section value={percent} aria-label={words} />
      </Progress.Root>
    </Stack>
  );
}

interface LineProps {
  ballot: Ballot;
  member: Member;
  onRemind: (() => void) | undefined;
}

function MemberLine({ ballot, member, onRemind }: LineProps) {
  const { t } = useTranslation('goldenbook');
  const { account, name, organisation, voted, remindedAt } = member;
  const titleOf = (nomination: string) =>
    ballot.works.find((work) => work.nomination === nomination)?.initiative.title ?? nomination;
  return (
    <Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
      <div>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {[
            organisation.name,
            remindedAt && !voted && t('ballot.remindedAt', { at: formatInstant(remindedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {ballot.conflicts
          .filter((conflict) => conflict.account === account)
          .map(({ nomination, conflict }) => (
            <Text key={nomination} size="xs">
              {t('ballot.notOn', { title: titleOf(nomination), reason: t(`conflict.${conflict}`) })}
            </Text>
          ))}
      </div>
      <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
        {voted !== undefined && (
          <Badge color={voted ? 'green' : 'gray'}>{t(voted ? 'ballot.voted' : 'ballot.notVoted')}</Badge>
        )}
        {onRemind && voted === false && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('selection.remindNamed', { name })}
            onClick={onRemind}
          >
            {t('selection.remind')}
          </Button>
        )}
      </Group>
    </Group>
  );
}
