import { Button, Group, Select, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/number';
import { useIsPhone } from '../useIsPhone';
import { type Kinds, pageSizes } from './ListDefinition';
import type { ListView } from './useListView';

interface Props<K extends Kinds> {
  view: ListView<K>;
  next: string | undefined;
  total: number | undefined;
}

/** Previous and next; a list that costs the same at any depth knows no page numbers to jump to. */
export function Pager<K extends Kinds>({ view, next, total }: Props<K>) {
  const { t } = useTranslation('shared');
  const isPhone = useIsPhone();
  return (
    <Group component="nav" aria-label={t('list.pages')} justify="space-between" mt="md" gap="sm">
      <Group gap="sm">
        <Text size="sm" c="dimmed" aria-live="polite">
          {total !== undefined && `${t('list.total', { count: total, number: formatNumber(total) })} · `}
          {t('list.page', { page: view.page })}
        </Text>
        {!isPhone && (
          <Select
            w={84}
            size="xs"
            aria-label={t('list.rows')}
            allowDeselect={false}
            data={pageSizes.map(String)}
            value={String(view.search.limit ?? pageSizes[0])}
            onChange={(size) => view.setLimit(Number(size))}
          />
        )}
      </Group>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          disabled={view.page <= 1 && view.search.cursor === undefined}
          onClick={view.previous}
        >
          {t('list.previous')}
        </Button>
        <Button
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          disabled={!next}
          onClick={() => next && view.next(next, total)}
        >
          {t('list.next')}
        </Button>
      </Group>
    </Group>
  );
}
