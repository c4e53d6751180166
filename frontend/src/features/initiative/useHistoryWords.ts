import { useTranslation } from 'react-i18next';

/** How the history tells the members of initiatives, and their values of closed lists. */
export function useHistoryWords() {
  const { t } = useTranslation('initiative');
  return {
    memberLabel: (member: string) =>
      member === 'fieldCode' ? t('field.field') : t(`field.${member}`, { defaultValue: member }),
    valueLabel: (member: string, value: string) => {
      if (member === 'state') return t(`state.${value}`, { defaultValue: value });
      if (member === 'kind') return t(`kind.${value}`, { defaultValue: value });
      if (member === 'applicability') return t(`applicability.${value}`, { defaultValue: value });
      return value;
    },
  };
}
