import { NumberInput, type NumberInputProps } from '@mantine/core';

/** The largest amount that the API takes. */
const largest = 1_000_000_000_000_000;

type Props = Omit<NumberInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** Whole VND. */
  value?: number;
  onChange?: (amountVnd: number | undefined) => void;
};

/** An amount in whole VND, grouped while it is typed: 1.234.567 ₫. */
export function MoneyField({ value, onChange, ...rest }: Props) {
  return (
    <NumberInput
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={false}
      allowNegative={false}
      max={largest}
      clampBehavior="strict"
      hideControls
      inputMode="numeric"
      suffix=" ₫"
      {...rest}
      value={value ?? ''}
      onChange={(amount) => onChange?.(typeof amount === 'number' ? amount : undefined)}
    />
  );
}
