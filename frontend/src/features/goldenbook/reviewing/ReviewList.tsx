import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { TransitionDialog } from '@/shared/detail/TransitionDialog';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import type { Edition } from '../editionQueries';
import { selectionRoute } from '../index';
import { reviewList } from '../reviewList';
import { type Reviewer, type ReviewRow, reviews } from './queries';

interface Props {
  edition: Edition;
  reviewers: Reviewer[];
  mayAct: boolean;
}

type Step = 'ASSIGNED' | 'CANCELLED';

/** The step that the committee can take with a review in a state. */
const steps: Partial<Record<ReviewRow['state'], Step>> = { SUBMITTED: 'ASSIGNED', ASSIGNED: 'CANCELLED' };

/** All reviews of an edition; the committee reopens submitted ones and takes back others. */
export function ReviewList({ edition, reviewers, mayAct }: Props) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const { part: _part, ...search } = selectionRoute.useSearch();
  const view = useListView(reviewList, search);
  const list = reviews.list({ ...reviewList.query(search), edition: [edition.id] });
  const query = useQuery(list);
  const [asked, setAsked] = useState<{ row: ReviewRow; to: Step }>();
  const act = mayAct ? (row: ReviewRow, to: Step) => setAsked({ row, to }) : undefined;
  const columns = useColumns(act);
  return (
    <>
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/golden-book/reviews', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <Card row={row} onAct={act} />}
        filters={
          <>
            <ChoiceFilter
              label={t('field.state')}
              choices={(['ASSIGNED', 'SUBMITTED', 'RECUSED', 'CANCELLED'] as const).map((value) => ({
                value,
                label: t(`reviewState.${value}`),
              }))}
              value={search.status}
              onChange={(status) => view.setFilters({ status })}
            />
            <ChoiceFilter
              label={t('selection.filterReviewer')}
              choices={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
              value={search.reviewer}
              onChange={(reviewer) => view.setFilters({ reviewer })}
            />
          </>
        }
        empty={<EmptyState title={t('selection.reviewsEmpty')} hint={t('selection.reviewsEmptyHint')} />}
      />
      {asked && (
        <TransitionDialog<Step>
          transition={{ to: asked.to, commentRequired: true }}
          allowed={[]}
          actionLabel={(to) => t(`reviewAction.${to}`)}
          stateLabel={(to) => t(`reviewState.${to}`)}
          send={(body, actionKey) => reviews.transition(asked.row.id, body, actionKey)}
          onDone={() => void reviews.refresh(queryClient)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

type Act = ((row: ReviewRow, to: Step) => void) | undefined;

function useColumns(act: Act): ListColumn<ReviewRow>[] {
  const { t } = useTranslation('goldenbook');
  const columns: ListColumn<ReviewRow>[] = [
    {
      key: 'title',
      title: t('field.initiative'),
      main: true,
      sort: 'title',
      render: (row) => <Work row={row} />,
    },
    { key: 'reviewer', title: t('selection.reviewer'), width: 190, render: ({ reviewer }) => reviewer.name },
    {
      key: 'state',
      title: t('field.state'),
      width: 140,
      render: ({ state }) => <StateBadge state={state} label={t(`reviewState.${state}`)} />,
    },
    {
      key: 'total',
      title: t('review.total'),
      width: 100,
      align: 'right',
      render: ({ total }) => total !== undefined && formatNumber(total),
    },
    {
      key: 'recommendation',
      title: t('review.recommendation'),
      width: 140,
      render: ({ recommendation }) => recommendation && t(`recommendation.${recommendation}`),
    },
    {
      key: 'submittedAt',
      title: t('field.submittedAt'),
      sort: 'submittedAt',
      width: 140,
      extra: true,
      render: ({ submittedAt }) => submittedAt && formatInstant(submittedAt),
    },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      sort: 'createdAt',
      width: 140,
      extra: true,
      render: ({ createdAt }) => formatInstant(createdAt),
    },
  ];
  if (!act) return columns;
  return [
    ...columns,
    {
      key: 'act',
      title: t('selection.act'),
      main: true,
      width: 130,
      render: (row) => <ActButton row={row} onAct={act} />,
    },
  ];
}

function Work({ row }: { row: ReviewRow }) {
  const { initiative, nomination } = row;
  return (
    <Stack gap={0}>
      <Anchor
        size="sm"
        fw={500}
        renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id: nomination }} />}
      >
        {initiative.title}
      </Anchor>
      {initiative.number && (
        <Text size="xs" c="dimmed">
          {initiative.number}
        </Text>
      )}
    </Stack>
  );
}

function ActButton({ row, onAct }: { row: ReviewRow; onAct: Act }) {
  const { t } = useTranslation('goldenbook');
  const to = steps[row.state];
  if (!to || !onAct || row.nominationState !== 'UNDER_REVIEW') return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      aria-label={`${t(`reviewAction.${to}`)}: ${row.initiative.title}, ${row.reviewer.name}`}
      onClick={() => onAct(row, to)}
    >
      {t(`reviewAction.${to}`)}
    </Button>
  );
}

function Card({ row, onAct }: { row: ReviewRow; onAct: Act }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {row.reviewer.name}
        </Text>
        <StateBadge state={row.state} label={t(`reviewState.${row.state}`)} />
      </Group>
      <Work row={row} />
      <Group justify="space-between">
        <Text size="sm">
          {[
            row.total !== undefined && t('review.totalOf', { total: formatNumber(row.total) }),
            row.recommendation && t(`recommendation.${row.recommendation}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <ActButton row={row} onAct={onAct} />
      </Group>
    </Stack>
  );
}
