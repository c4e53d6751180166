import { MultiSelect } from '@mantine/core';

interface Props<V extends string> {
  label: string;
  /** What can be chosen, each with its text. */
  choices: readonly { value: V; label: string }[];
  value: readonly V[] | undefined;
  onChange: (value: V[] | undefined) => void;
}

/** More than these are found faster by typing. */
const fewChoices = 12;

/** A filter by any of some values. */
export function ChoiceFilter<V extends string>({ label, choices, value, onChange }: Props<V>) {
  return (
    <MultiSelect
      flex="0 1 14rem"
      miw={{ sm: 180 }}
      label={label}
      placeholder={value?.length ? undefined : '—'}
      searchable={choices.length > fewChoices}
      data={[...choices]}
      value={[...(value ?? [])]}
      onChange={(chosen) => onChange(chosen.length > 0 ? chosen : undefined)}
      clearable
      hidePickedOptions={false}
    />
  );
}
