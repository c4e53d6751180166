import type { FilterKind } from './filterKinds';

/** Filters of a list by their names in the API. */
export type Kinds = Record<string, FilterKind<unknown>>;

/** Filters as read from an address. */
export type FiltersOf<K extends Kinds> = { [Name in keyof K]?: Exclude<ReturnType<K[Name]>, undefined> };

/** What every list keeps in its address, besides its own filters. */
export interface Position {
  /** Words to look for. */
  q?: string;
  /** A field, descending with a minus before it. */
  sort?: string;
  /** Rows a page. */
  limit?: number;
  /** The API's mark of where this page begins; absent on the first. */
  cursor?: string;
  /** Which page this is, for people; the API goes by the cursor. */
  page?: number;
}

export type SearchOf<K extends Kinds> = Position & FiltersOf<K>;

export const pageSizes = [25, 50, 100, 200] as const;

interface Given<K extends Kinds, S extends string> {
  /** Under which name a person's columns of this list are kept on the device. */
  name: string;
  /** Filters by their names in the API. */
  filters: K;
  /** Fields that the API sorts by. */
  sortable: readonly S[];
  /** The order where the address says none; a minus before the field for descending. */
  defaultSort: S | `-${S}`;
}

/** A list as its address describes it: which filters there are, how it can be sorted, and how to ask the API for it. */
export class ListDefinition<K extends Kinds, S extends string> {
  readonly name: string;
  readonly filters: K;
  readonly sortable: readonly S[];
  readonly defaultSort: string;

  constructor(given: Given<K, S>) {
    this.name = given.name;
    this.filters = given.filters;
    this.sortable = given.sortable;
    this.defaultSort = given.defaultSort;
  }

  /** For the route: whatever stands in the address becomes a view that can be asked for; nonsense is left out. */
  readonly validateSearch = (raw: Record<string, unknown>): SearchOf<K> => {
    const search: Record<string, unknown> = {
      q: valuesOf(raw.q)[0] || undefined,
      sort: valuesOf(raw.sort).find((sort) => this.#isSortable(sort)),
      limit: pageSizes.find((size) => size === Number(raw.limit)),
      cursor: valuesOf(raw.cursor)[0] || undefined,
      page: Number(raw.page) > 1 ? Math.trunc(Number(raw.page)) : undefined,
    };
    for (const [name, read] of Object.entries(this.filters)) search[name] = read(valuesOf(raw[name]));
    return Object.fromEntries(
      Object.entries(search).filter(([, value]) => value !== undefined),
    ) as SearchOf<K>;
  };

  /** The query to send. The total is asked for on the first page only, since counting costs more than a page. */
  query(
    search: SearchOf<K>,
  ): FiltersOf<K> & { q?: string; sort: string; limit: number; cursor?: string; count: boolean } {
    const { page: _page, ...asked } = search;
    return {
      ...asked,
      sort: search.sort ?? this.defaultSort,
      limit: search.limit ?? pageSizes[0],
      count: search.cursor === undefined,
    };
  }

  /** How many filters are in force, the words looked for not counted. */
  activeFilters(search: SearchOf<K>): number {
    return Object.keys(this.filters).filter((name) => search[name as keyof SearchOf<K>] !== undefined).length;
  }

  #isSortable(sort: string): boolean {
    return this.sortable.includes(sort.replace(/^-/, '') as S);
  }
}

function valuesOf(raw: unknown): string[] {
  return raw === undefined || raw === null ? [] : [raw].flat().map(String);
}
