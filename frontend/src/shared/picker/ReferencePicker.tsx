import { Select, type SelectProps, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Something that records refer to by its code. */
export interface Reference {
  code: string;
  name: string;
  /** Said under the name where the code tells people nothing. */
  detail?: string;
}

/** How a kind of reference is found on the server. */
export interface ReferenceSource {
  /** First part of the key under which answers are kept. */
  key: readonly unknown[];
  search: (words: string, signal: AbortSignal) => Promise<Reference[]>;
  /** The one of a code; absent where there is none that this person may know. */
  find: (code: string, signal: AbortSignal) => Promise<Reference | undefined>;
}

export type ReferencePickerProps = Omit<
  SelectProps,
  'data' | 'value' | 'defaultValue' | 'onChange' | 'searchValue' | 'onSearchChange' | 'filter'
> & {
  /** The code; empty for none. */
  value?: string;
  onChange?: (code: string) => void;
};

/** Picks one by typing part of its name or code; the server searches, so any number can be picked from. */
export function ReferencePicker({
  source,
  value,
  onChange,
  ...rest
}: ReferencePickerProps & { source: ReferenceSource }) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const chosen = useQuery({
    queryKey: [...source.key, 'code', value],
    queryFn: ({ signal }) => source.find(value ?? '', signal).then((found) => found ?? null),
    enabled: Boolean(value),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const label = (chosen.data?.name ?? value) || undefined;
  // Right after a choice the field holds the chosen name: that is nothing to look for.
  const [words] = useDebouncedValue(typed === label ? '' : typed.trim(), 250);
  const found = useQuery({
    queryKey: [...source.key, 'words', words],
    queryFn: ({ signal }) => source.search(words, signal),
    enabled: isOpen,
    placeholderData: keepPreviousData,
  });

  const offered = found.data ?? [];
  const isChosenOffered = offered.some(({ code }) => code === value);
  const all: Reference[] =
    value && !isChosenOffered ? [{ ...chosen.data, code: value, name: label ?? value }, ...offered] : offered;
  return (
    <Select
      searchable
      clearable
      placeholder={t('picker.type')}
      nothingFoundMessage={found.isFetching ? t('picker.searching') : t('picker.nothing')}
      {...rest}
      data={all.map(({ code, name }) => ({ value: code, label: name }))}
      filter={({ options }) => options}
      value={value || null}
      onChange={(code) => onChange?.(code ?? '')}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      renderOption={({ option }) => (
        <ReferenceOption
          name={option.label}
          detail={all.find(({ code }) => code === option.value)?.detail ?? option.value}
        />
      )}
    />
  );
}

/** A reference as it is offered. */
export function ReferenceOption({ name, detail }: { name: string; detail: string }) {
  return (
    <Stack gap={0}>
      <Text size="sm">{name}</Text>
      <Text size="xs" c="dimmed">
        {detail}
      </Text>
    </Stack>
  );
}
