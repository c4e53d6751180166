import type { LinkProps } from '@tanstack/react-router';

/** One thing found, and the way to it. */
export interface SearchHit {
  key: string;
  title: string;
  detail?: string;
  to: LinkProps['to'];
  params?: Record<string, string>;
}

/** What a room lets be found by the search over everything. */
export interface SearchSource {
  /** The room's folder; the group of hits is headed by the room's name in the menu. */
  namespace: string;
  /** The few best hits for the words. */
  search: (words: string, signal: AbortSignal) => Promise<SearchHit[]>;
}
