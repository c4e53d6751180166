import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Reference, ReferenceOption, type ReferenceSource } from './ReferencePicker';

/** As many codes as the API takes in one question. */
export const mostCodes = 50;

/** How a kind of reference that several are picked of is found on the server. */
export interface ReferencesSource extends ReferenceSource {
  /** Those of at most {@link mostCodes} codes, as far as this person may know them. */
  findAll: (codes: string[], signal: AbortSignal) => Promise<Reference[]>;
}

export type ReferencesPickerProps = Omit<
  MultiSelectProps,
  'data' | 'value' | 'defaultValue' | 'onChange' | 'searchValue' | 'onSearchChange' | 'filter'
> & {
  /** The codes. */
  value?: string[];
  onChange?: (codes: string[]) => void;
};

/** Picks several by typing part of the name or code of each; the server searches, so any number can be picked from. */
export function ReferencesPicker({
  source,
  value = [],
  onChange,
  ...rest
}: ReferencesPickerProps & { source: ReferencesSource }) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [words] = useDebouncedValue(typed.trim(), 250);
  const found = useQuery({
    queryKey: [...source.key, 'words', words],
    queryFn: ({ signal }) => source.search(words, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });
  const nameOf = useNames(source, value, found.data ?? []);

  const offered = (found.data ?? []).map(({ code }) => code);
  const detailOf = (code: string) => found.data?.find((each) => each.code === code)?.detail ?? code;
  const all = [...new Set([...offered, ...value])];
  return (
    <MultiSelect
      searchable
      clearable
      hidePickedOptions
      placeholder={value.length === 0 ? t('picker.type') : undefined}
      nothingFoundMessage={found.isFetching ? t('picker.searching') : t('picker.nothing')}
      {...rest}
      data={all.map((code) => ({ value: code, label: nameOf(code) }))}
      filter={({ options }) => options}
      value={value}
      onChange={(codes) => onChange?.(codes)}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      renderOption={({ option }) => <ReferenceOption name={option.label} detail={detailOf(option.value)} />}
    />
  );
}

/** Names of those chosen before, asked for once; of those chosen now, as they were offered. */
function useNames(source: ReferencesSource, value: string[], offered: Reference[]) {
  const [began] = useState(value);
  const [seen, setSeen] = useState<Record<string, string>>({});
  const fresh = offered.filter(({ code, name }) => seen[code] !== name);
  if (fresh.length > 0) {
    setSeen({ ...seen, ...Object.fromEntries(fresh.map(({ code, name }) => [code, name])) });
  }
  const known = useQueries({
    queries: chunksOf(began, mostCodes).map((codes) => ({
      queryKey: [...source.key, 'codes', ...codes],
      queryFn: ({ signal }: { signal: AbortSignal }) => source.findAll(codes, signal),
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  const names = new Map(known.map(({ code, name }) => [code, name]));
  return (code: string) => seen[code] ?? names.get(code) ?? code;
}

function chunksOf(all: string[], size: number): string[][] {
  const chunks: string[][] = [];
  for (let start = 0; start < all.length; start += size) chunks.push(all.slice(start, start + size));
  return chunks;
}
