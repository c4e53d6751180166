/**
 * Reads a query the way the API writes its own: plain text, a name repeated for several values
 * (`status=SUBMITTED&status=RETURNED`), so that addresses can be read, typed and shared.
 */
export function parseSearch(text: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const given = new URLSearchParams(text);
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name);
    values[name] = all.length === 1 ? (all[0] ?? '') : all;
  }
  return values;
}

/** The other way round; `undefined` and empty values are left out. */
export function stringifySearch(values: object): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const each of [value].flat()) {
      if (each !== undefined && each !== null && each !== '') written.append(name, String(each));
    }
  }
  const text = written.toString();
  return text ? `?${text}` : '';
}
