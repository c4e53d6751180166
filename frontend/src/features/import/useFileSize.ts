import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';

const kilo = 1024;

/** How large a file is, in the unit that tells it best. */
export function useFileSize(): (bytes: number) => string {
  const { t } = useTranslation('import');
  return (bytes) => {
    if (bytes < kilo) return t('size.bytes', { number: formatNumber(bytes) });
    if (bytes < kilo * kilo) return t('size.kilobytes', { number: formatNumber(rounded(bytes / kilo)) });
    return t('size.megabytes', { number: formatNumber(rounded(bytes / kilo / kilo)) });
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
