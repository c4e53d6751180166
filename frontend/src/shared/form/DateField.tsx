import { DateInput, type DateInputProps, DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { useTranslation } from 'react-i18next';
import 'dayjs/locale/vi';
import '@mantine/dates/styles.layer.css';

dayjs.extend(customParseFormat);

/** With and without leading zeros: each form is taken exactly, so that nothing is guessed. */
const writtenForms = ['DD/MM/YYYY', 'D/M/YYYY', 'DD/M/YYYY', 'D/MM/YYYY', 'DDMMYYYY'];

type Props = Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange'> & {
  /** `yyyy-MM-dd`; empty for none. */
  value?: string;
  onChange?: (date: string) => void;
};

/** A date, typed or picked as dd/MM/yyyy, kept as the API writes it. Digits may be typed without slashes. */
export function DateField({ value, onChange, ...rest }: Props) {
  const { t, i18n } = useTranslation('shared');
  return (
    <DatesProvider settings={{ locale: i18n.language, firstDayOfWeek: 1 }}>
      <DateInput
        valueFormat="DD/MM/YYYY"
        placeholder={t('form.datePlaceholder')}
        dateParser={readDate}
        clearable
        {...rest}
        value={value || null}
        onChange={(date) => onChange?.(date ?? '')}
      />
    </DatesProvider>
  );
}

/** Reads what people type for a date: `1/9/2026`, `01.09.2026`, `01092026`. */
export function readDate(typed: string): string | null {
  const digits = typed.trim().replaceAll(/[.\-\s]/g, '/');
  const day = dayjs(digits, writtenForms, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}
