import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { mergePatch, patchHeaders, sameJson } from '@/api/mergePatch';
import { actionHeaders, dataOf, type Loaded, loadRecord } from '@/api/record';
import { correctionQuery } from '../history/correction';
import { historyQuery } from '../history/historyQuery';
import type { Collection, DraftOf, PageOf, QueryOf, RecordOf, RowOf, TransitionOf } from './contract';

/** A collection whose paths have every operation; its types stand in for those of any other inside the factory. */
type Sample = '/api/v1/golden-book/nominations';

interface Given {
  /** Other collections whose records show what is changed here: they are read anew too. */
  alsoChanges?: readonly Collection[];
}

/** A record at the version that a change of it is based on. */
type Seen = Loaded<{ id: string }>;

/** Conversions between a record and the values of its form. */
interface Conversion<C extends Collection, V> {
  toDraft: (values: V) => DraftOf<C>;
  toValues: (record: RecordOf<C>) => V;
}

/**
 * Every usual call for one collection of the API, typed by the contract: lists, a record with its ETag, its history and
 * transitions, creating, changing and deleting. All that is read is cached under the collection's address, so that
 * {@link RecordQueries.refresh} finds it, and no room needs to know the cache keys of another.
 */
export function recordQueries<C extends Collection>(collection: C, { alsoChanges = [] }: Given = {}) {
  const key = [collection] as const;
  const many = collection as string as Sample;
  const single = `${many}/{id}` as const;
  const pathTo = (id: string) => ({ path: { id } });
  const loaded = (call: Promise<{ data?: unknown; response: Response }>) =>
    loadRecord(call) as Promise<Loaded<RecordOf<C>>>;

  const readPage = (query: QueryOf<C>, signal: AbortSignal) =>
    dataOf(api.GET(many, { params: { query }, signal })) as Promise<unknown> as Promise<PageOf<C>>;
  const rowsOf = (page: PageOf<C>) => (page as { items: RowOf<C>[]; next?: string }).items;
  const read = (id: string) => loaded(api.GET(single, { params: pathTo(id) }));
  const readHistory = (id: string) => (cursor: string | undefined) =>
    dataOf(api.GET(`${single}/history`, { params: { path: { id }, query: { cursor } } }));

  const create = (body: DraftOf<C>, actionKey: string) =>
    loaded(api.POST(many, { body: body as Schemas['NominationDraft'], headers: actionHeaders(actionKey) }));

  /** Changes some members of a record, on the version that was seen. */
  const patch = ({ data, etag }: Seen, change: Partial<DraftOf<C>>) =>
    loaded(
      api.PATCH(single, {
        params: pathTo(data.id),
        // The contract describes a patch by the whole record that it changes parts of.
        body: change as object as Schemas['NominationDraft'],
        headers: patchHeaders(etag),
      }),
    );

  return {
    collection,
    key,

    /** A page of the list; the page before stays in view until it is there. */
    list: (query: QueryOf<C>) =>
      queryOptions({
        queryKey: [...key, 'list', query],
        queryFn: ({ signal }) => readPage(query, signal),
        placeholderData: keepPreviousData,
      }),

    /** One page, outside of a view that is paged through. */
    page: (query: QueryOf<C>) =>
      queryOptions({
        queryKey: [...key, 'page', query],
        queryFn: ({ signal }) => readPage(query, signal),
      }),

    /** The rows of one page. */
    rows: (query: QueryOf<C>) =>
      queryOptions({
        queryKey: [...key, 'rows', query],
        queryFn: async ({ signal }) => rowsOf(await readPage(query, signal)),
      }),

    /** All rows, page after page, or until there are as many as wanted. */
    all: (query: QueryOf<C>, most?: number) =>
      queryOptions({
        queryKey: [...key, 'all', query, most],
        queryFn: ({ signal }) =>
          allRows<RowOf<C>>(
            async (page) =>
              (await readPage({ ...query, ...page } as QueryOf<C>, signal)) as unknown as {
                items: RowOf<C>[];
                next?: string;
              },
            most,
          ),
      }),

    /** The number of records that the list would have. */
    count: (query: QueryOf<C>) =>
      queryOptions({
        queryKey: [...key, 'count', query],
        queryFn: async ({ signal }) => {
          const page = await readPage({ ...query, limit: 1, count: true } as QueryOf<C>, signal);
          return (page as { total?: number }).total ?? 0;
        },
      }),

    /** The first rows of a list, outside of any view: for pickers and the search over everything. */
    find: async (query: QueryOf<C>, signal: AbortSignal) => rowsOf(await readPage(query, signal)),

    /** One record with its ETag. */
    one: (id: string) => queryOptions({ queryKey: [...key, 'one', id], queryFn: () => read(id) }),
    read,

    transitions: (id: string) =>
      queryOptions({
        queryKey: [...key, 'one', id, 'transitions'],
        queryFn: () => dataOf(api.GET(`${single}/transitions`, { params: pathTo(id) })),
      }),
    history: (id: string) => historyQuery([...key, 'one', id], readHistory(id)),
    correction: (id: string) => correctionQuery([...key, 'one', id], readHistory(id)),

    create,
    patch,

    /** Puts a whole record in the place of the version that was seen. */
    replace: ({ data, etag }: Seen, body: DraftOf<C>) =>
      loaded(
        api.PUT(single, {
          params: pathTo(data.id),
          body: body as Schemas['NominationDraft'],
          headers: { 'If-Match': etag },
        }),
      ),

    /** For a form: creates the record, or changes what differs from the version that the form began with. */
    saver:
      <V>({ toDraft, toValues }: Conversion<C, V>) =>
      async (values: V, base: Loaded<RecordOf<C>> | undefined, actionKey: string) => {
        const draft = toDraft(values);
        if (!base) return create(draft, actionKey);
        const change = mergePatch<object>(toDraft(toValues(base.data)) as object, draft as object);
        return sameJson(change, {}) ? base : patch(base as Seen, change as Partial<DraftOf<C>>);
      },

    /** Changes the state; `seen` is the version that it was decided on. Answers the record as it then is. */
    transition: (id: string, body: TransitionOf<C>, actionKey: string, seen?: string) =>
      loaded(
        api.POST(`${single}/transitions`, {
          params: pathTo(id),
          body: body as Schemas['TransitionRequest'],
          headers: actionHeaders(actionKey, seen),
        }),
      ),

    remove: ({ data, etag }: Seen) =>
      api.DELETE(single, { params: pathTo(data.id), headers: { 'If-Match': etag } }),

    /** Lets everything be read anew that a change of these records may show in. */
    refresh: (client: QueryClient) =>
      Promise.all(
        [collection, ...alsoChanges].map((changed) => client.invalidateQueries({ queryKey: [changed] })),
      ),

    /** Lets the lists be read anew, but no single record: for what saves itself while it is being written. */
    refreshLists: (client: QueryClient) =>
      Promise.all([
        client.invalidateQueries({ queryKey: key, predicate: ({ queryKey }) => queryKey[1] !== 'one' }),
        ...alsoChanges.map((changed) => client.invalidateQueries({ queryKey: [changed] })),
      ]),
  };
}

/** What {@link recordQueries} makes of a collection. */
export type RecordQueries<C extends Collection> = ReturnType<typeof recordQueries<C>>;
