import { ActionIcon, Button, Kbd, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SearchDialog = lazy(() => import('./SearchDialog'));

/** Opens the search over everything; so does the key `/` wherever nothing is being typed. */
export function SearchBox() {
  const { t } = useTranslation('app');
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useHotkeys([['/', open]]);
  return (
    <>
      <Button
        visibleFrom="xs"
        variant="default"
        justify="space-between"
        w="min(100%, 26rem)"
        fw={400}
        c="dimmed"
        leftSection={<IconSearch size={18} aria-hidden />}
        rightSection={<Kbd>/</Kbd>}
        onClick={open}
        styles={{ label: { flex: 1 } }}
      >
        <Text span size="sm" truncate>
          {t('search.open')}
        </Text>
      </Button>
      <ActionIcon hiddenFrom="xs" c="inherit" aria-label={t('search.open')} onClick={open}>
        <IconSearch size={20} stroke={1.75} />
      </ActionIcon>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
