/** Reads the values of one filter as they stand in an address; `undefined` where none of them makes sense. */
export type FilterKind<T> = (raw: readonly string[]) => T | undefined;

/** Any of a set of values, repeated for “or”; values not in the set are dropped. */
export function anyOf<const V extends string>(values: readonly V[]): FilterKind<V[]> {
  return (raw) => {
    const known = values.filter((value) => raw.includes(value));
    return known.length > 0 ? known : undefined;
  };
}

/** Any values, repeated for “or”: codes, for instance. */
export const texts: FilterKind<string[]> = (raw) => (raw.length > 0 ? [...raw] : undefined);

/** One value. */
export const text: FilterKind<string> = (raw) => raw[0];

/** A date, `yyyy-MM-dd`. */
export const date: FilterKind<string> = (raw) => raw.find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));

/** Yes or no. */
export const flag: FilterKind<boolean> = (raw) => {
  if (raw[0] === 'true') return true;
  return raw[0] === 'false' ? false : undefined;
};

/** A whole number, such as a year. */
export const whole: FilterKind<number> = (raw) => {
  const value = Number(raw[0]);
  return raw.length > 0 && Number.isSafeInteger(value) ? value : undefined;
};
