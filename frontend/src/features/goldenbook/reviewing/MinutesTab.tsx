import { Group, Skeleton, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatInstant } from '@/shared/format/date';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { PrintSheet, PrintTogether, PrintWide } from '@/shared/print/PrintSheet';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { MinutesBallots } from '../ballot/MinutesBallots';
import type { Edition } from '../editionQueries';
import { minutesQuery } from './queries';

type Minutes = Schemas['Minutes'];

/** What the minutes of the selection are written from, as a page to print. */
export function MinutesTab({ edition }: { edition: Edition }) {
  const minutes = useQuery(minutesQuery(edition.id));
  if (minutes.isError) return <ProblemAlert error={minutes.error} onRetry={() => void minutes.refetch()} />;
  if (!minutes.data) return <Skeleton h={480} />;
  return (
    <PrintSheet>
      <Head minutes={minutes.data} />
      <Reviewers minutes={minutes.data} />
      <Results minutes={minutes.data} />
      <MinutesBallots ballots={minutes.data.ballots} />
      <Decisions minutes={minutes.data} place={minutes.data.ballots.length > 0 ? 4 : 3} />
      <Signatures />
    </PrintSheet>
  );
}

function Head({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('goldenbook');
  const { city, edition, takenAt, criteria, minimumReviews, targetCount } = minutes;
  return (
    <header>
      <Text fw={600}>{city.name}</Text>
      <Title order={2} size="h3" ta="center" mt="lg" tt="uppercase">
        {t('selection.minutesTitle')}
      </Title>
      <Text ta="center">{t('selection.minutesOf')}</Text>
      <Text ta="center" fw={600}>
        {edition.title}
      </Text>
      <Text ta="center" size="sm" mb="lg">
        {t('selection.takenAt', { at: formatInstant(takenAt) })}
      </Text>
      <Text>
        {t('selection.minimum', { reviews: minimumReviews, target: formatNumber(targetCount) })}{' '}
        {t('selection.criteria')}:{' '}
        {criteria.map(({ name, weight }) => `${name} (${formatPercent(weight)})`).join('; ')}.
      </Text>
    </header>
  );
}

function Reviewers({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('goldenbook');
  return (
    <section>
      <Title order={3} size="h4" mt="lg" mb="xs">
        1. {t('selection.took')}
      </Title>
      <Table withTableBorder withColumnBorders verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={48}>{t('review.place')}</Table.Th>
            <Table.Th>{t('selection.reviewer')}</Table.Th>
            <Table.Th>{t('selection.organisation')}</Table.Th>
            <Table.Th ta="right">{t('selection.number')}</Table.Th>
            <Table.Th ta="right">{t('selection.recused')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {minutes.reviewers.map(({ id, name, organisation, assigned, submitted, recused }, at) => (
            <Table.Tr key={id}>
              <Table.Td>{at + 1}</Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{organisation.name}</Table.Td>
              <Table.Td ta="right">
                {submitted}/{submitted + assigned}
              </Table.Td>
              <Table.Td ta="right">{recused}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Results({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation('goldenbook');
  return (
    <section>
      <Title order={3} size="h4" mt="lg" mb="xs">
        2. {t('selection.results')}
      </Title>
      <PrintWide label={t('selection.results')}>
        <Table withTableBorder withColumnBorders verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">{t('selection.rank')}</Table.Th>
              <Table.Th>{t('selection.work')}</Table.Th>
              <Table.Th>{t('selection.organisation')}</Table.Th>
              <Table.Th ta="right">{t('selection.mean')}</Table.Th>
              <Table.Th ta="right">{t('selection.spread')}</Table.Th>
              <Table.Th ta="right">{t('selection.reviewCount')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {minutes.ranking.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td ta="right">{row.rank ?? '—'}</Table.Td>
                <Table.Td>
                  {row.initiative.title}
                  <Text size="xs">
                    {[row.initiative.number, row.authorNames].filter(Boolean).join(' · ')}
                  </Text>
                </Table.Td>
                <Table.Td>{row.organisation.shortName ?? row.organisation.name}</Table.Td>
                <Table.Td ta="right">{row.mean !== undefined && formatNumber(row.mean)}</Table.Td>
                <Table.Td ta="right">{row.spread !== undefined && formatNumber(row.spread)}</Table.Td>
                <Table.Td ta="right">{row.reviews}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </PrintWide>
    </section>
  );
}

function Decisions({ minutes, place }: { minutes: Minutes; place: number }) {
  const { t } = useTranslation('goldenbook');
  return (
    <section>
      <Title order={3} size="h4" mt="lg" mb="xs">
        {place}. {t('selection.decisions')}
      </Title>
      {minutes.decisions.length === 0 ? (
        <Text>{t('selection.noDecisions')}</Text>
      ) : (
        <PrintWide label={t('selection.decisions')}>
          <Table withTableBorder withColumnBorders verticalSpacing={4}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('selection.work')}</Table.Th>
                <Table.Th>{t('selection.decided')}</Table.Th>
                <Table.Th>{t('selection.decidedBy')}</Table.Th>
                <Table.Th>{t('selection.decidedAt')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {minutes.decisions.map(({ nomination, initiative, decision, comment, by, at }) => (
                <Table.Tr key={`${nomination}-${at}`}>
                  <Table.Td>{initiative.title}</Table.Td>
                  <Table.Td>
                    {t(`nominationState.${decision}`, { defaultValue: decision })}
                    {comment && <Text size="xs">{comment}</Text>}
                  </Table.Td>
                  <Table.Td>{by}</Table.Td>
                  <Table.Td>{formatInstant(at)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </PrintWide>
      )}
    </section>
  );
}

function Signatures() {
  const { t } = useTranslation('goldenbook');
  return (
    <PrintTogether>
      <Group justify="space-around" mt={48} mb={96} align="flex-start">
        <div>
          <Text fw={700} ta="center" tt="uppercase">
            {t('selection.secretary')}
          </Text>
          <Text size="sm" fs="italic">
            {t('selection.sign')}
          </Text>
        </div>
        <div>
          <Text fw={700} ta="center" tt="uppercase">
            {t('selection.chair')}
          </Text>
          <Text size="sm" fs="italic">
            {t('selection.sign')}
          </Text>
        </div>
      </Group>
    </PrintTogether>
  );
}
