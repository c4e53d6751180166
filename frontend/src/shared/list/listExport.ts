/** Where a list can be had as a file: its path in the API, and what is asked of it now. */
export interface ListExport {
  path: string;
  query: Record<string, unknown>;
}

/** What belongs to a page rather than to the list. */
const ofPages = ['limit', 'cursor', 'count'];

/** @param queryKey the key of the list's query, which ends with what the API is asked */
export function exportOf(path: string, queryKey: readonly unknown[]): ListExport {
  return { path, query: queryKey.at(-1) as Record<string, unknown> };
}

/** The address of the whole list, with the filters and the order that are shown. */
export function exportAddress({ path, query }: ListExport): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || ofPages.includes(name)) continue;
    for (const each of [value].flat()) asked.append(name, String(each));
  }
  return `${path}?${asked}`;
}
