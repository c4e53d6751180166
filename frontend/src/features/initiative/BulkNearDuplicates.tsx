import { Button, Group, Loader, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { BulkForeword } from '@/shared/bulk/BulkTransitions';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import classes from './BulkNearDuplicates.module.css';
import { NearDuplicateItem } from './NearDuplicateItem';
import { type NearDuplicate, nearDuplicatesQuery } from './queries';

type Row = Schemas['InitiativeRow'];

interface Props extends BulkForeword<Row> {
  /** Those that are to be submitted. */
  items: Row[];
}

/**
 * Shows which of many initiatives may be the same as others before they are submitted. It stops nobody: where nothing
 * is found the person goes on without seeing it, and where nothing could be found out they may go on as well.
 */
export function BulkNearDuplicates({ items, goOn, giveUp }: Props) {
  const { t } = useTranslation('initiative');
  const asked = useQueries({
    queries: items.map(({ id }) => ({ ...nearDuplicatesQuery(id), staleTime: 0 })),
    combine: (results) => ({
      error: results.find(({ error }) => error)?.error,
      // What was found before the last change of a text says nothing.
      isKnown: results.every(({ isFetchedAfterMount, isFetching }) => isFetchedAfterMount && !isFetching),
      found: results.map(({ data }) => data?.items.filter(({ dismissed }) => !dismissed) ?? []),
    }),
  });
  const { error, isKnown, found } = asked;
  const isNone = isKnown && !error && found.every((each) => each.length === 0);
  useEffect(() => {
    if (isNone) goOn(items);
  }, [isNone, goOn, items]);
  if (!isKnown || isNone) {
    return (
      <Group role="status">
        <Loader size="sm" aria-hidden />
        <Text>{t('nearDuplicate.checking')}</Text>
      </Group>
    );
  }
  const alike = items
    .map((item, place) => ({ item, others: found[place] ?? [] }))
    .filter(({ others }) => others.length > 0);
  const others = items.filter((_, place) => found[place]?.length === 0);
  return (
    <Stack>
      {error && <ProblemAlert error={error} />}
      {error && <Text>{t('nearDuplicate.unknown')}</Text>}
      {alike.length > 0 && <Alike alike={alike} all={items.length} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={giveUp}>
          {t('nearDuplicate.back')}
        </Button>
        {alike.length > 0 && others.length > 0 && (
          <Button variant="default" onClick={() => goOn(others)}>
            {t('nearDuplicate.goOnWithOthers', { count: others.length })}
          </Button>
        )}
        <Button onClick={() => goOn(items)}>{t('nearDuplicate.goOnWithAll', { count: items.length })}</Button>
      </Group>
    </Stack>
  );
}

interface AlikeProps {
  alike: { item: Row; others: NearDuplicate[] }[];
  all: number;
}

function Alike({ alike, all }: AlikeProps) {
  const { t } = useTranslation('initiative');
  return (
    <>
      <Text role="status">{t('nearDuplicate.beforeMany', { count: alike.length, all })}</Text>
      <ScrollArea.Autosize mah="50vh" viewportProps={{ tabIndex: 0, 'aria-label': t('nearDuplicate.panel') }}>
        <Stack gap="sm">
          {alike.map(({ item, others }) => (
            <Paper key={item.id} component="section" p="md" aria-label={item.title}>
              <Title order={3} size="h5">
                {item.title}
              </Title>
              <Text size="sm" c="dimmed" mb="xs">
                {item.authorNames}
              </Text>
              <Text size="sm" fw={600} mb={4}>
                {t('nearDuplicate.with')}
              </Text>
              <Stack component="ul" gap="sm" m={0} pl="md" py={2} className={classes.others}>
                {others.map((other) => (
                  <NearDuplicateItem key={other.initiative.id ?? `${other.initiative.number}`} item={other} />
                ))}
              </Stack>
            </Paper>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </>
  );
}
