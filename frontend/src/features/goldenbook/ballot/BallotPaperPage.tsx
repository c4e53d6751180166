import { Alert, Anchor, List, Paper, Skeleton, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/app/session/me';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { ballotPaperRoute } from '../index';
import { awaitingQuery, type BallotRow, paperQuery } from './ballotQueries';
import { PaperForm } from './PaperForm';

/** The own ballot paper: that of the address, or the one that waits for the person. */
export function BallotPaperPage() {
  const { t } = useTranslation('goldenbook');
  const { id: named } = ballotPaperRoute.useParams();
  const { data: waiting } = useSuspenseQuery(awaitingQuery(useMe().subject));
  const [only] = waiting;
  if (named) return <OnePaper key={named} id={named} />;
  // The address names it, so that the page stays when it waits no longer.
  if (only && waiting.length === 1) {
    return <Navigate to="/bo-phieu/{-$id}" params={{ id: only.id }} replace />;
  }
  return (
    <>
      <PageHeader title={t('ballot.paper.title')} />
      {waiting.length === 0 ? (
        <Paper>
          <EmptyState title={t('ballot.paper.none')} hint={t('ballot.paper.noneHint')} />
        </Paper>
      ) : (
        <Choice rows={waiting} />
      )}
    </>
  );
}

function Choice({ rows }: { rows: BallotRow[] }) {
  return (
    <Paper p="lg">
      <List listStyleType="none" spacing="md">
        {rows.map(({ id, edition }) => (
          <List.Item key={id}>
            <Anchor
              fw={600}
              size="lg"
              renderRoot={(props) => <Link {...props} to="/bo-phieu/{-$id}" params={{ id }} />}
            >
              {edition.title}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function OnePaper({ id }: { id: string }) {
  const { t } = useTranslation('goldenbook');
  const paper = useQuery(paperQuery(id));
  if (paper.isError && !paper.data) {
    return <ProblemAlert error={paper.error} onRetry={() => void paper.refetch()} />;
  }
  if (!paper.data) return <Skeleton h={480} />;
  const { edition, voted, open, closesAt } = paper.data;
  return (
    <>
      <PageHeader
        title={t('ballot.paper.title')}
        subtitle={[
          edition.title,
          open && !voted && closesAt && t('ballot.paper.until', { at: formatInstant(closesAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      {voted && <Voted />}
      {!voted && !open && <Alert color="gray">{t('ballot.paper.notOpen')}</Alert>}
      {!voted && open && <PaperForm paper={paper.data} />}
    </>
  );
}

function Voted() {
  const { t } = useTranslation('goldenbook');
  return (
    <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('ballot.paper.voted')} role="status">
      <Text size="sm">{t('ballot.paper.votedHint')}</Text>
    </Alert>
  );
}
