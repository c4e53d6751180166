import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatInstant } from '@/shared/format/date';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { PrintWide } from '@/shared/print/PrintSheet';

type BallotRecord = Schemas['BallotRecord'];

/** What the minutes say of secret ballots: who took part, the votes, and what came of it. */
export function MinutesBallots({ ballots }: { ballots: BallotRecord[] }) {
  const { t } = useTranslation('goldenbook');
  if (ballots.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h4" mt="lg" mb="xs">
        3. {t('ballot.minutes.title')}
      </Title>
      {ballots.map((ballot) => (
        <OneBallot key={ballot.ballot} ballot={ballot} />
      ))}
    </section>
  );
}

function OneBallot({ ballot }: { ballot: BallotRecord }) {
  const { t } = useTranslation('goldenbook');
  const { state, openedAt, closedAt, quorumPercent, majorityPercent, members, turnout, results } = ballot;
  const namesOf = (voted: boolean) =>
    members
      .filter((member) => member.voted === voted)
      .map(({ name }) => name)
      .join(', ');
  const majority =
    majorityPercent === 50
      ? t('ballot.minutes.more')
      : t('ballot.minutes.atLeast', { percent: formatPercent(majorityPercent) });
  return (
    <>
      <Text>
        {closedAt
          ? t('ballot.minutes.opened', { from: formatInstant(openedAt), to: formatInstant(closedAt) })
          : t('ballot.minutes.unfinished', { from: formatInstant(openedAt) })}{' '}
        {t('ballot.minutes.rules', { quorum: formatPercent(quorumPercent), majority })}
      </Text>
      {state === 'CANCELLED' && <Text>{t('ballot.cancelled')}</Text>}
      {state === 'CLOSED' && (
        <>
          <Text>
            {t('ballot.minutes.turnout', {
              voted: turnout.voted,
              members: turnout.members,
              percent: formatPercent(turnout.percent),
              names: namesOf(true) || '—',
            })}{' '}
            {turnout.voted < turnout.members && t('ballot.minutes.absent', { names: namesOf(false) })}
          </Text>
          {members
            .filter(({ notOn }) => notOn > 0)
            .map(({ name, notOn }) => (
              <Text key={name}>{t('ballot.minutes.notOn', { name, count: notOn })}</Text>
            ))}
          {turnout.quorumReached ? (
            <Results results={results} />
          ) : (
            <Text fw={600}>{t('ballot.minutes.noQuorum')}</Text>
          )}
        </>
      )}
    </>
  );
}

function Results({ results }: Pick<BallotRecord, 'results'>) {
  const { t } = useTranslation('goldenbook');
  return (
    <PrintWide label={t('ballot.minutes.title')}>
      <Table withTableBorder withColumnBorders verticalSpacing={4} my="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('selection.work')}</Table.Th>
            <Table.Th ta="right">{t('ballot.returned')}</Table.Th>
            {(['FOR', 'AGAINST', 'ABSTAIN'] as const).map((vote) => (
              <Table.Th key={vote} ta="right">
                {t(`ballot.vote.${vote}`)}
              </Table.Th>
            ))}
            <Table.Th ta="right">{t('ballot.percentFor')}</Table.Th>
            <Table.Th>{t('ballot.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {results.map((row) => (
            <Table.Tr key={row.nomination}>
              <Table.Td>{row.initiative.title}</Table.Td>
              <Table.Td ta="right">
                {row.returned}/{row.eligible}
              </Table.Td>
              {(['votesFor', 'votesAgainst', 'abstentions'] as const).map((counted) => (
                <Table.Td key={counted} ta="right">
                  {row[counted] === undefined ? '—' : formatNumber(row[counted])}
                </Table.Td>
              ))}
              <Table.Td ta="right">
                {row.percentFor === undefined ? '—' : formatPercent(row.percentFor)}
              </Table.Td>
              <Table.Td>
                <Outcome row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </PrintWide>
  );
}

function Outcome({ row: { quorumReached, passed } }: { row: BallotRecord['results'][number] }) {
  const { t } = useTranslation('goldenbook');
  if (!quorumReached) return t('ballot.undecided');
  return t(passed ? 'ballot.passed' : 'ballot.failed');
}
