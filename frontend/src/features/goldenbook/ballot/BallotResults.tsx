import { Alert, Badge, Button, Group, Paper, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { useIsPhone } from '@/shared/useIsPhone';
import type { Edition } from '../editionQueries';
import { ApplyResult } from './ApplyResult';
import { type Ballot, type BallotResult, resultAddress, resultQuery } from './ballotQueries';

interface Props {
  ballot: Ballot;
  edition: Edition;
  mayAct: boolean;
}

/** What each work got, and the way from there to prepared decisions. */
export function BallotResults({ ballot, edition, mayAct }: Props) {
  const { t } = useTranslation('goldenbook');
  const isPhone = useIsPhone();
  const result = useQuery(resultQuery(ballot.id));
  const [isApplying, setApplying] = useState(false);
  if (result.isError) return <ProblemAlert error={result.error} onRetry={() => void result.refetch()} />;
  if (!result.data) return <Skeleton h={240} />;
  const rows = result.data;
  const usable = rows.filter(({ state, quorumReached }) => state === 'UNDER_REVIEW' && quorumReached);
  return (
    <section aria-label={t('ballot.result')}>
      <Group justify="space-between" gap="sm" mb="sm">
        <Title order={2} size="h4">
          {t('ballot.result')}
        </Title>
        <Group gap="xs">
          <ExportMenu exported={{ path: resultAddress(ballot.id), query: {} }} />
          {mayAct && usable.length > 0 && (
            <Button leftSection={<IconChecks size={18} aria-hidden />} onClick={() => setApplying(true)}>
              {t('ballot.apply')}
            </Button>
          )}
        </Group>
      </Group>
      {ballot.turnout && !ballot.turnout.quorumReached && (
        <Alert color="orange" mb="sm" title={t('ballot.noQuorum')}>
          {t('ballot.noQuorumHint')}
        </Alert>
      )}
      {isPhone ? <Cards rows={rows} /> : <Rows rows={rows} />}
      {isApplying && <ApplyResult edition={edition} rows={usable} onClose={() => setApplying(false)} />}
    </section>
  );
}

function Rows({ rows }: { rows: BallotResult[] }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Table.ScrollContainer minWidth={860}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('field.initiative')}</Table.Th>
              {(['FOR', 'AGAINST', 'ABSTAIN'] as const).map((vote) => (
                <Table.Th key={vote} w={100} ta="right">
                  {t(`ballot.vote.${vote}`)}
                </Table.Th>
              ))}
              <Table.Th w={120} ta="right">
                {t('ballot.returned')}
              </Table.Th>
              <Table.Th w={90} ta="right">
                {t('ballot.percentFor')}
              </Table.Th>
              <Table.Th w={130}>{t('ballot.outcome')}</Table.Th>
              <Table.Th w={140}>{t('selection.prepared')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.nomination}>
                <Table.Td>
                  <Work row={row} />
                </Table.Td>
                <Table.Td ta="right" fw={700}>
                  {figure(row.votesFor)}
                </Table.Td>
                <Table.Td ta="right">{figure(row.votesAgainst)}</Table.Td>
                <Table.Td ta="right">{figure(row.abstentions)}</Table.Td>
                <Table.Td ta="right">
                  {row.returned}/{row.eligible}
                </Table.Td>
                <Table.Td ta="right" fw={700}>
                  {row.percentFor === undefined ? '—' : formatPercent(row.percentFor)}
                </Table.Td>
                <Table.Td>
                  <Outcome row={row} />
                </Table.Td>
                <Table.Td>
                  <Prepared row={row} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Cards({ rows }: { rows: BallotResult[] }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Stack gap="xs">
      {rows.map((row) => (
        <Paper key={row.nomination} p="sm">
          <Work row={row} />
          <Text size="sm" mt={6}>
            {(['FOR', 'AGAINST', 'ABSTAIN'] as const)
              .map((vote) => `${t(`ballot.vote.${vote}`)}: ${figure(votesOf(row)[vote])}`)
              .join(' · ')}
          </Text>
          <Group justify="space-between" mt={6} gap="xs">
            <Text size="sm" c="dimmed">
              {t('ballot.returned')} {row.returned}/{row.eligible}
              {row.percentFor !== undefined && ` · ${formatPercent(row.percentFor)}`}
            </Text>
            <Group gap="xs">
              <Prepared row={row} />
              <Outcome row={row} />
            </Group>
          </Group>
        </Paper>
      ))}
    </Stack>
  );
}

function votesOf({ votesFor, votesAgainst, abstentions }: BallotResult) {
  return { FOR: votesFor, AGAINST: votesAgainst, ABSTAIN: abstentions };
}

function figure(votes: number | undefined): string {
  return votes === undefined ? '—' : formatNumber(votes);
}

function Work({ row }: { row: BallotResult }) {
  const { t } = useTranslation('goldenbook');
  return (
    <>
      <Text size="sm" fw={600}>
        {row.initiative.title}
      </Text>
      <Text size="xs" c="dimmed">
        {[
          row.initiative.number,
          row.organisation.shortName ?? row.organisation.name,
          t('ballot.rankWas', { rank: row.position }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </>
  );
}

function Outcome({ row: { quorumReached, passed } }: { row: BallotResult }) {
  const { t } = useTranslation('goldenbook');
  if (!quorumReached) return <Badge color="gray">{t('ballot.undecided')}</Badge>;
  return <Badge color={passed ? 'green' : 'red'}>{t(passed ? 'ballot.passed' : 'ballot.failed')}</Badge>;
}

function Prepared({ row: { prepared, state } }: { row: BallotResult }) {
  const { t } = useTranslation('goldenbook');
  if (state !== 'UNDER_REVIEW') return <Text size="sm">{t(`nominationState.${state}`)}</Text>;
  return prepared ? <Text size="sm">{t(`decision.${prepared}`)}</Text> : null;
}
