import { Anchor, Box, Group, Select, Skeleton } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { Deadline } from '@/shared/format/Deadline';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { BoardColumn } from './BoardColumn';
import { type Edition, editionChoiceQuery, editions } from './editionQueries';
import { nominationBoardRoute } from './index';
import type { NominationState } from './words';

/** The way of a nomination, always shown; states aside of it only where something is in them. */
const way: readonly NominationState[] = [
  'SUBMITTED',
  'RETURNED',
  'UNDER_REVIEW',
  'SHORTLISTED',
  'FORWARDED',
  'SELECTED',
];

/** The nominations of one edition side by side by their state. */
export function NominationBoardPage() {
  const { t } = useTranslation('goldenbook');
  const { edition: asked } = nominationBoardRoute.useSearch();
  const navigate = useNavigate();
  const { data: editions } = useSuspenseQuery(editionChoiceQuery);
  // The latest that has begun: one that is only planned has nothing to show yet.
  const usual = editions.find(({ state }) => state !== 'PLANNED') ?? editions[0];
  const shown = editions.find(({ id, year }) => asked === id || asked === String(year)) ?? usual;
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/de-cu" search={shown ? { edition: [String(shown.year)] } : {}} />
            )}
          >
            {t('nomination.title')}
          </Anchor>
        }
        title={t('board.title')}
        subtitle={t('board.subtitle')}
        actions={
          shown && (
            <Select
              searchable
              onClick={(event) => event.currentTarget.select()}
              nothingFoundMessage={t('shared:picker.nothing')}
              w={{ base: '100%', xs: 280 }}
              aria-label={t('field.edition')}
              allowDeselect={false}
              data={editions.map(({ id, title }) => ({ value: id, label: title }))}
              value={shown.id}
              onChange={(id) => {
                const chosen = editions.find((each) => each.id === id);
                void navigate({ to: '.', search: { edition: chosen?.id } as never });
              }}
            />
          )
        }
      />
      {shown ? <Board key={shown.id} id={shown.id} /> : <EmptyState title={t('edition.empty')} />}
    </>
  );
}

function Board({ id }: { id: string }) {
  const { t } = useTranslation('goldenbook');
  const edition = useQuery(editions.one(id));
  if (edition.isError) return <ProblemAlert error={edition.error} onRetry={() => void edition.refetch()} />;
  if (!edition.data) return <Skeleton h={320} />;
  const { data } = edition.data;
  return (
    <>
      <Group mb="md" gap="xs">
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id" params={{ id }} />}>
          {data.title}
        </Anchor>
        <BoardDeadline edition={data} />
      </Group>
      <Box
        component="section"
        aria-label={t('board.title')}
        tabIndex={0}
        style={{ overflowX: 'auto' }}
        pb="sm"
      >
        <Group wrap="nowrap" align="stretch" gap="sm" w="max-content" miw="100%">
          {data.funnel
            .filter(({ state, count }) => way.includes(state) || count > 0)
            .map(({ state, count }) => (
              <BoardColumn key={state} edition={data} state={state} count={count} />
            ))}
        </Group>
      </Box>
    </>
  );
}

function BoardDeadline({ edition }: { edition: Edition }) {
  const { t } = useTranslation('goldenbook');
  if (edition.state !== 'OPEN' && edition.state !== 'REVIEWING') return null;
  const isOpen = edition.state === 'OPEN';
  return (
    <Group gap={6} fz="sm">
      {t(isOpen ? 'field.organisationDeadline' : 'field.forwardingDeadline')}:
      <Deadline tooLate={isOpen ? edition.organisationDeadline : edition.forwardingDeadline} />
    </Group>
  );
}
