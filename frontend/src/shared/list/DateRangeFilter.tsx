import { DateField } from '../form/DateField';

interface Props {
  /** What the dates are of, such as “Nộp từ ngày” and “đến ngày”. */
  fromLabel: string;
  toLabel: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (range: { from: string | undefined; to: string | undefined }) => void;
}

/** A filter by days, both included. */
export function DateRangeFilter({ fromLabel, toLabel, from, to, onChange }: Props) {
  return (
    <>
      <DateField
        flex="0 1 10rem"
        label={fromLabel}
        value={from}
        maxDate={to}
        onChange={(date) => onChange({ from: date || undefined, to })}
      />
      <DateField
        flex="0 1 10rem"
        label={toLabel}
        value={to}
        minDate={from}
        onChange={(date) => onChange({ from, to: date || undefined })}
      />
    </>
  );
}
