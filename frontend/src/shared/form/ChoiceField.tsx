import { Select, type SelectProps } from '@mantine/core';

type Props<V extends string> = Omit<SelectProps, 'data' | 'value' | 'defaultValue' | 'onChange'> & {
  /** What can be chosen, each with its text. */
  choices: readonly { value: V; label: string }[];
  /** Empty for none, as forms hold it. */
  value?: V | '';
  onChange?: (value: V | '') => void;
};

/** One of some values; can be cleared unless it is required. */
export function ChoiceField<V extends string>({ choices, value, onChange, required, ...rest }: Props<V>) {
  return (
    <Select
      required={required}
      clearable={!required}
      allowDeselect={!required}
      {...rest}
      data={[...choices]}
      value={value || null}
      onChange={(chosen) => onChange?.((chosen as V | null) ?? '')}
    />
  );
}
