import { Alert, Anchor, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/detail/Facts';
import { StateBadge } from '@/shared/detail/StateBadge';
import { TransitionActions } from '@/shared/detail/TransitionActions';
import { formatInstant } from '@/shared/format/date';
import { formatPercent } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { BallotForm } from './BallotForm';
import { BallotMembers } from './BallotMembers';
import { BallotResults } from './BallotResults';
import { type Ballot, type BallotState, ballotQuery, ballots } from './ballotQueries';

interface Props {
  id: string;
  edition: Edition;
  mayAct: boolean;
}

/** One ballot: its rules, who votes, and, once it is closed, what came of it. */
export function BallotPanel({ id, edition, mayAct }: Props) {
  const ballot = useQuery(ballotQuery(id));
  const [isEditing, setEditing] = useState(false);
  if (ballot.isError && !ballot.data) {
    return <ProblemAlert error={ballot.error} onRetry={() => void ballot.refetch()} />;
  }
  if (!ballot.data) return <Skeleton h={320} />;
  if (isEditing) {
    return <BallotForm edition={edition} record={ballot.data} onClose={() => setEditing(false)} />;
  }
  const { data } = ballot.data;
  return (
    <Stack gap="md">
      <Head ballot={data} onEdit={() => setEditing(true)} />
      {data.state === 'CANCELLED' && <Cancelled />}
      {data.state === 'CLOSED' && <BallotResults ballot={data} edition={edition} mayAct={mayAct} />}
      <BallotMembers ballot={data} />
      {data.state !== 'CLOSED' && <Works ballot={data} />}
    </Stack>
  );
}

function Head({ ballot, onEdit }: { ballot: Ballot; onEdit: () => void }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const { state, editable, allowedTransitions, mine, closesAt, openedAt, closedAt } = ballot;
  return (
    <Paper p="md">
      <Group justify="space-between" gap="sm" mb="sm">
        <Group gap="sm">
          <StateBadge state={state} label={t(`ballot.state.${state}`)} />
          {mine.open && (
            <Anchor
              size="sm"
              fw={600}
              renderRoot={(props) => <Link {...props} to="/bo-phieu/{-$id}" params={{ id: ballot.id }} />}
            >
              {t('ballot.toOwn')} <IconArrowRight size={14} aria-hidden />
            </Anchor>
          )}
        </Group>
        <Group gap="xs">
          {editable && (
            <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
              {t('ballot.edit')}
            </Button>
          )}
          <TransitionActions
            allowed={allowedTransitions as { to: BallotState; commentRequired: boolean }[]}
            actionLabel={(to) => t(`ballot.action.${to}`)}
            stateLabel={(to) => t(`ballot.state.${to}`)}
            explanation={(to) => <Explanation to={to} ballot={ballot} />}
            send={(body, actionKey) => ballots.transition(ballot.id, body, actionKey)}
            onDone={() => void ballots.refresh(queryClient)}
          />
        </Group>
      </Group>
      <Facts
        facts={[
          { label: t('ballot.field.quorum'), value: formatPercent(ballot.quorumPercent) },
          { label: t('ballot.field.majority'), value: majorityText(ballot, t('ballot.moreThanHalf')) },
          {
            label: t('ballot.field.closesAt'),
            value: closesAt ? t('ballot.vietnamTime', { at: formatInstant(closesAt) }) : t('ballot.byHand'),
          },
          { label: t('ballot.field.openedAt'), value: openedAt && formatInstant(openedAt) },
          { label: t('ballot.field.closedAt'), value: closedAt && formatInstant(closedAt) },
        ]}
      />
    </Paper>
  );
}

/** More than half, or at least so many percent. */
function majorityText({ majorityPercent }: Ballot, moreThanHalf: string): string {
  return majorityPercent === 50 ? moreThanHalf : `≥ ${formatPercent(majorityPercent)}`;
}

/** What cannot be undone about a step. */
function Explanation({ to, ballot }: { to: BallotState; ballot: Ballot }): ReactNode {
  const { t } = useTranslation('goldenbook');
  const { turnout } = ballot;
  if (to === 'CLOSED' && turnout && !turnout.quorumReached) {
    return <Alert color="orange">{t('ballot.explain.noQuorum', { ...turnout })}</Alert>;
  }
  return <Text size="sm">{t(`ballot.explain.${to}`)}</Text>;
}

function Cancelled() {
  const { t } = useTranslation('goldenbook');
  return <Alert color="gray">{t('ballot.cancelled')}</Alert>;
}

function Works({ ballot: { works } }: { ballot: Ballot }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Facts
      title={t('ballot.works', { count: works.length })}
      facts={works.map(({ nomination, initiative }, at) => ({
        label: `${at + 1}. ${initiative.number ?? nomination.slice(-6)}`,
        value: (
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id: nomination }} />}
          >
            {initiative.title}
          </Anchor>
        ),
      }))}
    />
  );
}
