import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/number';

const kilo = 1024;

/** How large a file is, in the unit that tells it best. */
export function useSize(): (bytes: number) => string {
  const { t } = useTranslation('attachment');
  return (bytes) => {
    if (bytes < kilo * kilo)
      return t('size.kilobytes', { number: formatNumber(Math.max(1, Math.round(bytes / kilo))) });
    return t('size.megabytes', { number: formatNumber(Math.round((10 * bytes) / kilo / kilo) / 10) });
  };
}
