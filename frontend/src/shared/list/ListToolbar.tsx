import { Button, CloseButton, Drawer, Group, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '../useIsPhone';
import type { Kinds } from './ListDefinition';
import type { ListView } from './useListView';

interface Props<K extends Kinds> {
  view: ListView<K>;
  /** The list's filter fields. */
  filters?: ReactNode;
  /** At the right end: columns, export. */
  tools?: ReactNode;
  /** Whether the API finds words in this list. */
  hasWords?: boolean;
}

/** Words to look for, and the filters: in a row on a desk, in a drawer on a phone. */
export function ListToolbar<K extends Kinds>({ view, filters, tools, hasWords = true }: Props<K>) {
  const { t } = useTranslation('shared');
  const isPhone = useIsPhone();
  const [isOpen, drawer] = useDisclosure(false);
  const active = view.definition.activeFilters(view.search);
  const hasAny = active > 0 || view.search.q !== undefined;
  const clear = (
    <Button variant="subtle" onClick={view.clear}>
      {t('list.clearFilters')}
    </Button>
  );

  if (isPhone) {
    return (
      <Group gap="xs" mb="md" wrap="nowrap">
        {hasWords && <WordsField view={view} />}
        {filters && (
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
            onClick={drawer.open}
          >
            {active > 0 ? t('list.filtersActive', { count: active }) : t('list.filters')}
          </Button>
        )}
        <Drawer
          opened={isOpen}
          onClose={drawer.close}
          position="bottom"
          size="auto"
          title={t('list.filters')}
        >
          <Stack>
            {filters}
            <Button onClick={drawer.close}>{t('list.showResults')}</Button>
            {hasAny && clear}
          </Stack>
        </Drawer>
      </Group>
    );
  }
  return (
    <Group gap="xs" mb="md" align="flex-end" justify="space-between">
      <Group gap="xs" flex={1} align="flex-end">
        {hasWords && <WordsField view={view} />}
        {filters}
        {hasAny && clear}
      </Group>
      <Group gap="xs">{tools}</Group>
    </Group>
  );
}

function WordsField<K extends Kinds>({ view }: { view: ListView<K> }) {
  const { t } = useTranslation('shared');
  const asked = view.search.q ?? '';
  const [words, setWords] = useState(asked);
  const ask = useDebouncedCallback((value: string) => view.setWords(value.trim()), 300);
  // Back, and clearing the filters, change the words from outside; while typing they only run behind.
  useEffect(() => setWords((typed) => (typed.trim() === asked ? typed : asked)), [asked]);

  const change = (value: string) => {
    setWords(value);
    ask(value);
  };
  return (
    <TextInput
      type="search"
      flex="1 1 14rem"
      maw={{ sm: 360 }}
      aria-label={t('list.search')}
      placeholder={t('list.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        words && <CloseButton size="sm" aria-label={t('list.clearSearch')} onClick={() => change('')} />
      }
      value={words}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
