import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { Schemas } from '@/api/client';

export type HistoryEntry = Schemas['HistoryEntryView'];

export interface HistoryPage {
  items: HistoryEntry[];
  next?: string;
}

/** A record's history, page by page from the newest; `load` asks the API for the page that begins at the cursor. */
export function historyQuery(queryKey: QueryKey, load: (cursor: string | undefined) => Promise<HistoryPage>) {
  return infiniteQueryOptions({
    queryKey: [...queryKey, 'history'],
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}
