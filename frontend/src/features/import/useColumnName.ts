import { useTranslation } from 'react-i18next';
import type { ImportKind } from './queries';

/** What a column is called in the language in use, by its English name. */
export function useColumnName(kind: ImportKind | undefined): (name: string) => string {
  const { i18n } = useTranslation('import');
  return (name) => {
    if (i18n.language !== 'vi') return name;
    return kind?.columns.find((column) => column.name === name)?.vietnamese ?? name;
  };
}
