import { createSpotlight, Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { menu, searchSources } from '../features';
import { useMe } from '../session/me';
import { shownTo } from '../shell/menu';
import type { SearchHit } from './SearchSource';

/** Words shorter than this find too much to be of use. */
const shortestWords = 2;

const [store, dialog] = createSpotlight();

/** The search over everything: the rooms themselves, and the records that the API finds. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const groups = useHits(words.trim());
  const rooms = useRooms(words.trim());
  const isEmpty = rooms.length === 0 && groups.every(({ hits }) => hits.length === 0);
  const isSearching = groups.some((group) => group.isSearching);
  useEffect(() => {
    dialog.open();
    return dialog.close;
  }, []);
  const go = ({ to, params }: Pick<SearchHit, 'to' | 'params'>) => {
    dialog.close();
    void navigate({ to, params } as LinkProps);
  };
  return (
    <Spotlight.Root
      store={store}
      attributes={{ content: { 'aria-label': t('search.open') } }}
      onSpotlightClose={onClose}
      query={words}
      onQueryChange={setWords}
      closeOnActionTrigger={false}
      shortcut={null}
      scrollable
      maxHeight="60vh"
    >
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('search.open')}
        leftSection={<IconSearch size={20} stroke={1.75} />}
      />
      <Spotlight.ActionsList>
        {rooms.length > 0 && (
          <Spotlight.ActionsGroup label={t('search.pages')}>
            {rooms.map(({ to, title, icon: Icon }) => (
              <Spotlight.Action
                key={to}
                label={title}
                leftSection={<Icon size={20} stroke={1.75} />}
                onClick={() => go({ to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {groups.map(
          ({ namespace, hits }) =>
            hits.length > 0 && (
              <Spotlight.ActionsGroup key={namespace} label={t(`room.${namespace}`)}>
                {hits.map((hit) => (
                  <Spotlight.Action
                    key={hit.key}
                    label={hit.title}
                    description={hit.detail}
                    onClick={() => go(hit)}
                  />
                ))}
              </Spotlight.ActionsGroup>
            ),
        )}
        {isEmpty && (
          <Spotlight.Empty>{t(isSearching ? 'search.searching' : 'search.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Rooms whose name holds the words, accents aside; all of them before anything is typed. */
function useRooms(words: string) {
  const { t } = useTranslation('app');
  const me = useMe();
  return shownTo(me.permissions, menu)
    .map(({ to, namespace, icon }) => ({ to, icon, title: t(`room.${namespace}`) }))
    .filter(({ title }) => withoutAccents(title).includes(withoutAccents(words)));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

function useHits(words: string) {
  const [asked] = useDebouncedValue(words, 250);
  const isAsked = asked.length >= shortestWords;
  return useQueries({
    queries: searchSources.map(({ namespace, search }) => ({
      queryKey: ['search', namespace, asked],
      queryFn: ({ signal }: { signal: AbortSignal }) => search(asked, signal),
      enabled: isAsked,
    })),
    combine: (results) =>
      results.map(({ data, isFetching }, index) => ({
        namespace: searchSources[index]?.namespace ?? '',
        hits: data ?? [],
        isSearching: isFetching || asked !== words,
      })),
  });
}
