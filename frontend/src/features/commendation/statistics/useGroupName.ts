import { useTranslation } from 'react-i18next';
import type { Dimension, Figures } from './statistics';

/** What a row of figures is of, in one dimension: “Giấy khen”, “2026”. */
export function useGroupName(): (row: Partial<Figures>, dimension: Dimension) => string {
  const { t } = useTranslation('commendation');
  return (row, dimension) => {
    switch (dimension) {
      case 'LEVEL':
        return row.level ? t(`level.${row.level}`) : t('notStated');
      case 'FORM':
        return row.form ? t(`form.${row.form}`) : t('notStated');
      case 'SUBJECT_TYPE':
        return row.subjectType ? t(`subject.${row.subjectType}`) : t('notStated');
      case 'ORGANISATION':
        return row.organisation?.shortName ?? row.organisation?.name ?? '';
      case 'YEAR':
        return String(row.year ?? '');
    }
  };
}
