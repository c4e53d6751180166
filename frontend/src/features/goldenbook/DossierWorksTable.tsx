import { Anchor, Box, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { formatNumber } from '@/shared/format/number';
import { ExportMenu } from '@/shared/list/ExportMenu';
import { useIsPhone } from '@/shared/useIsPhone';
import type { Dossier, DossierWork } from './dossierQueries';

/** The list that goes with the letter; once it was sent, with the Council's answers. */
export function DossierWorksTable({ dossier: { id, works, state } }: { dossier: Dossier }) {
  const { t } = useTranslation('goldenbook');
  const isPhone = useIsPhone();
  const inOrder = [...works].sort((one, other) => one.position - other.position);
  const isSent = state === 'SENT';
  return (
    <Paper component="section">
      <Group justify="space-between" px="md" pt="md" pb="xs">
        <div>
          <Title order={2} size="h5">
            {t('dossier.section.works')}
          </Title>
          <Text size="sm" c="dimmed">
            <Summary works={works} isSent={isSent} />
          </Text>
        </div>
        {works.length > 0 && (
          <ExportMenu exported={{ path: `/api/v1/golden-book/dossiers/${id}/list`, query: {} }} />
        )}
      </Group>
      {works.length === 0 && <EmptyState title={t('dossier.noWorks')} hint={t('dossier.noWorksHint')} />}
      {works.length > 0 && (isPhone ? <Cards works={inOrder} /> : <Rows works={inOrder} isSent={isSent} />)}
    </Paper>
  );
}

/** How many works there are, and how the Council has decided so far. */
function Summary({ works, isSent }: { works: DossierWork[]; isSent: boolean }) {
  const { t } = useTranslation('goldenbook');
  const countOf = (...states: string[]) => works.filter(({ state }) => states.includes(state)).length;
  const all = t('dossier.works', { count: works.length, number: formatNumber(works.length) });
  if (!isSent) return all;
  return t('dossier.decided', {
    all,
    selected: formatNumber(countOf('SELECTED', 'PUBLISHED')),
    notSelected: formatNumber(countOf('NOT_SELECTED')),
    open: formatNumber(countOf('FORWARDED')),
  });
}

function WorkLink({ work: { nomination, title } }: { work: DossierWork }) {
  return (
    <Anchor
      size="sm"
      fw={600}
      renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id: nomination }} />}
    >
      {title}
    </Anchor>
  );
}

/** Votes for and against in words; nothing where none were recorded. */
function useVotes() {
  const { t } = useTranslation('goldenbook');
  return ({ votesFor, votesAgainst }: DossierWork) =>
    votesFor === undefined || votesAgainst === undefined
      ? ''
      : t('dossier.votes', { votesFor: formatNumber(votesFor), votesAgainst: formatNumber(votesAgainst) });
}

/** Why the Council decided so, where it said. */
function Reason({ work: { reason } }: { work: DossierWork }) {
  if (!reason) return null;
  return (
    <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {reason}
    </Text>
  );
}

function Cards({ works }: { works: DossierWork[] }) {
  const { t } = useTranslation('goldenbook');
  const votesOf = useVotes();
  return (
    <Stack gap="md" px="md" pb="md">
      {works.map((work, place) => (
        <Stack key={work.nomination} gap={2}>
          <Group justify="space-between" gap="xs">
            <Text size="xs" c="dimmed">
              {[formatNumber(place + 1), work.number].filter(Boolean).join(' · ')}
            </Text>
            <StateBadge state={work.state} label={t(`nominationState.${work.state}`)} />
          </Group>
          <WorkLink work={work} />
          <Text size="sm">{work.authorNames}</Text>
          <Text size="sm" c="dimmed">
            {[
              work.organisation.shortName ?? work.organisation.name,
              t('dossier.files', { count: work.files, number: formatNumber(work.files) }),
            ].join(' · ')}
          </Text>
          {votesOf(work) && <Text size="sm">{votesOf(work)}</Text>}
          <Reason work={work} />
        </Stack>
      ))}
    </Stack>
  );
}

function Rows({ works, isSent }: { works: DossierWork[]; isSent: boolean }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Table.ScrollContainer
      minWidth={isSent ? 680 : 600}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('dossier.section.works') } }}
    >
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right" w={56}>
              {t('dossier.column.position')}
            </Table.Th>
            <Table.Th>{t('dossier.column.work')}</Table.Th>
            <Table.Th>{t('field.organisation')}</Table.Th>
            <Table.Th ta="right">{t('dossier.column.files')}</Table.Th>
            <Table.Th>{t('field.state')}</Table.Th>
            {isSent && <Table.Th ta="right">{t('dossier.column.votes')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {works.map((work, place) => (
            <Table.Tr key={work.nomination}>
              <Table.Td ta="right">{formatNumber(place + 1)}</Table.Td>
              <Table.Th scope="row" fw={500}>
                <WorkLink work={work} />
                <Text size="xs" c="dimmed">
                  {[work.number, work.authorNames].filter(Boolean).join(' · ')}
                </Text>
                <Reason work={work} />
              </Table.Th>
              <Table.Td>{work.organisation.shortName ?? work.organisation.name}</Table.Td>
              <Table.Td ta="right">{formatNumber(work.files)}</Table.Td>
              <Table.Td>
                <Box w="max-content">
                  <StateBadge state={work.state} label={t(`nominationState.${work.state}`)} />
                </Box>
              </Table.Td>
              {isSent && (
                <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                  {work.votesFor !== undefined &&
                    work.votesAgainst !== undefined &&
                    `${formatNumber(work.votesFor)} / ${formatNumber(work.votesAgainst)}`}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
