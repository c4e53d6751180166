import { Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatMoney, formatNumber } from '@/shared/format/number';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { useIsPhone } from '@/shared/useIsPhone';
import { SubjectLink } from './CommendationCard';
import type { Decision } from './decisionQueries';

type Award = Decision['awards'][number];

/** Everyone that a decision is on; those whose award was revoked stay, marked. */
export function AwardedTable({ decision: { id, awards, result } }: { decision: Decision }) {
  const { t } = useTranslation('commendation');
  const isPhone = useIsPhone();
  return (
    <Paper component="section">
      <Group justify="space-between" px="md" pt="md" pb="xs">
        <Title order={2} size="h5">
          {result === 'AWARDED' ? t('section.awarded') : t('section.declined')}
        </Title>
        <Group gap="sm">
          <Text size="sm" c="dimmed">
            {t('decision.count', { count: awards.length, number: formatNumber(awards.length) })}
          </Text>
          <ExportMenu
            exported={{ path: '/api/v1/commendations', query: { decision: [id], sort: 'subjectName' } }}
          />
        </Group>
      </Group>
      {isPhone ? <Cards awards={awards} /> : <Rows awards={awards} />}
    </Paper>
  );
}

function Cards({ awards }: { awards: Award[] }) {
  const { t } = useTranslation('commendation');
  return (
    <Stack gap="md" px="md" pb="md">
      {awards.map((award) => (
        <Stack key={award.commendation} gap={2}>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <SubjectLink row={{ id: award.commendation, subject: award.subject }} />
            <StateBadge state={award.state} label={t(`state.${award.state}`)} />
          </Group>
          <Text size="sm">
            {[award.form && t(`form.${award.form}`), moneyOf(award)].filter(Boolean).join(' · ')}
          </Text>
          <Text size="sm" c="dimmed">
            {award.organisation.shortName ?? award.organisation.name}
          </Text>
        </Stack>
      ))}
    </Stack>
  );
}

function moneyOf({ prizeVnd }: Award): string | undefined {
  return prizeVnd === undefined ? undefined : formatMoney(prizeVnd);
}

function Rows({ awards }: { awards: Award[] }) {
  const { t } = useTranslation('commendation');
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.subject')}</Table.Th>
            <Table.Th>{t('field.organisation')}</Table.Th>
            <Table.Th>{t('field.form')}</Table.Th>
            <Table.Th ta="right">{t('field.prizeVnd')}</Table.Th>
            <Table.Th>{t('field.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {awards.map((award) => (
            <Table.Tr key={award.commendation}>
              <Table.Th scope="row" fw={500}>
                <SubjectLink row={{ id: award.commendation, subject: award.subject }} />
                {award.overrideReason && (
                  <Text size="xs" c="dimmed" mt={2}>
                    {t('decision.override', { reason: award.overrideReason })}
                  </Text>
                )}
              </Table.Th>
              <Table.Td>{award.organisation.shortName ?? award.organisation.name}</Table.Td>
              <Table.Td>{award.form && t(`form.${award.form}`)}</Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {moneyOf(award)}
              </Table.Td>
              <Table.Td>
                <StateBadge state={award.state} label={t(`state.${award.state}`)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
