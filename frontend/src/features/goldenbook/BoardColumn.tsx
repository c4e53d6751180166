import { Anchor, Badge, Group, List, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import classes from './BoardColumn.module.css';
import type { Edition } from './editionQueries';
import { boardColumnQuery, type NominationRow } from './nominationQueries';
import type { NominationState } from './words';

interface Props {
  edition: Edition;
  state: NominationState;
  count: number;
}

/** The nominations in one state: those waiting longest first, and the way to all of them. */
export function BoardColumn({ edition, state, count }: Props) {
  const { t } = useTranslation('goldenbook');
  const heading = useId();
  const cards = useQuery({ ...boardColumnQuery(edition.id, state), enabled: count > 0 });
  const shown = cards.data ?? [];
  return (
    <Paper component="section" aria-labelledby={heading} className={classes.column} p="sm">
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <Title order={2} size="h6" id={heading}>
          {t(`nominationState.${state}`)}
        </Title>
        <Badge color="gray" aria-label={t('board.count', { count })}>
          {formatNumber(count)}
        </Badge>
      </Group>
      {cards.isError && <ProblemAlert error={cards.error} onRetry={() => void cards.refetch()} />}
      {count > 0 && cards.isPending && <Skeleton h={96} />}
      {count === 0 && (
        <Text size="sm" c="dimmed">
          {t('board.none')}
        </Text>
      )}
      <List
        listStyleType="none"
        spacing="xs"
        classNames={{ itemWrapper: classes.item, itemLabel: classes.item }}
      >
        {shown.map((row) => (
          <List.Item key={row.id}>
            <Card row={row} />
          </List.Item>
        ))}
      </List>
      {count > shown.length && shown.length > 0 && (
        <Anchor
          size="sm"
          fw={600}
          mt="sm"
          display="inline-block"
          renderRoot={(props) => (
            <Link {...props} to="/de-cu" search={{ edition: [String(edition.year)], status: [state] }} />
          )}
        >
          {t('board.all', { count, number: formatNumber(count) })}
        </Anchor>
      )}
    </Paper>
  );
}

function Card({ row }: { row: NominationRow }) {
  return (
    <Paper p="sm" className={classes.card}>
      <Stack gap={4}>
        <Anchor
          size="sm"
          fw={600}
          lineClamp={3}
          className={classes.link}
          renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id: row.id }} />}
        >
          {row.initiative.title}
        </Anchor>
        <Text size="xs">{row.organisation.shortName ?? row.organisation.name}</Text>
        <Text size="xs" c="dimmed">
          {[row.initiative.number, row.submittedAt && formatInstant(row.submittedAt)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Stack>
    </Paper>
  );
}
