import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { dataOf } from '@/api/record';

/** The list of fields of initiatives that administrators keep, by name in the chosen language. */
export function useFields() {
  const { i18n } = useTranslation('shared');
  const { data = [] } = useQuery({
    queryKey: ['initiative-fields'],
    queryFn: () => dataOf(api.GET('/api/v1/initiative-fields')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const fields = data.map(({ code, nameVi, nameEn }) => ({
    value: code,
    label: i18n.language === 'en' ? nameEn : nameVi,
  }));
  return {
    fields,
    nameOf: (code: string | undefined) => fields.find(({ value }) => value === code)?.label ?? code,
  };
}
