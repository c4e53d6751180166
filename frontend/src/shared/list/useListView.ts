import { useLocation, useNavigate } from '@tanstack/react-router';
import type { FiltersOf, Kinds, ListDefinition, SearchOf } from './ListDefinition';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page's being empty: the API has no way back of its own. */
    trail?: string[];
    /** The total that the first page told. */
    total?: number;
  }
}

/** A list's view, which lives in the address, and the ways to change it. */
export interface ListView<K extends Kinds> {
  search: SearchOf<K>;
  definition: ListDefinition<K, string>;
  page: number;
  /** The total as the first page told it, on later pages. */
  total: number | undefined;
  /** Changes filters and goes to the first page. */
  setFilters(change: FiltersOf<K>): void;
  /** Changes the words looked for; typing replaces the address, so that Back does not go letter by letter. */
  setWords(words: string): void;
  setSort(sort: string): void;
  setLimit(limit: number): void;
  clear(): void;
  next(cursor: string, total: number | undefined): void;
  /** To the page before; to the first where a shared address does not tell how one came here. */
  previous(): void;
}

/** @param search what the route's `useSearch()` gives, read by the same definition */
export function useListView<K extends Kinds>(
  definition: ListDefinition<K, string>,
  search: SearchOf<K>,
): ListView<K> {
  const navigate = useNavigate();
  const { trail = [], total } = useLocation({ select: (location) => location.state });

  const go = (change: object, options: { replace?: boolean; trail?: string[]; total?: number } = {}) =>
    navigate({
      to: '.',
      search: definition.validateSearch({ ...search, ...change }) as never,
      state: { trail: options.trail, total: options.total },
      replace: options.replace ?? false,
      resetScroll: options.trail !== undefined,
    });
  const firstPage = { cursor: undefined, page: undefined };
  const page = search.page ?? 1;

  return {
    search,
    definition,
    page,
    total,
    setFilters: (change) => go({ ...change, ...firstPage }),
    setWords: (words) => go({ q: words || undefined, ...firstPage }, { replace: search.q !== undefined }),
    setSort: (sort) => go({ sort: sort === definition.defaultSort ? undefined : sort, ...firstPage }),
    setLimit: (limit) => go({ limit, ...firstPage }),
    clear: () => navigate({ to: '.', search: {} as never }),
    next: (cursor, known) =>
      go({ cursor, page: page + 1 }, { trail: [...trail, search.cursor ?? ''], total: known ?? total }),
    previous: () => {
      const before = trail.at(-1) || undefined;
      const back = before ? { cursor: before, page: page - 1 } : firstPage;
      go(back, { trail: trail.slice(0, -1), total });
    },
  };
}
