import { useTranslation } from 'react-i18next';

/** How the history tells the members of commendations and decisions, and their values of closed lists. */
export function useHistoryWords() {
  const { t } = useTranslation('commendation');
  return {
    memberLabel: (member: string) => t(`field.${member}`, { defaultValue: member }),
    valueLabel: (member: string, value: string) => {
      if (member === 'state') return t(`state.${value}`, { defaultValue: value });
      if (member === 'form') return t(`form.${value}`, { defaultValue: value });
      if (member === 'level') return t(`level.${value}`, { defaultValue: value });
      if (member === 'reasonKind') return t(`reason.${value}`, { defaultValue: value });
      if (member === 'subject') return t(`subject.${value}`, { defaultValue: value });
      if (member === 'gender') return t(`gender.${value}`, { defaultValue: value });
      if (member === 'result') return t(`result.${value}`, { defaultValue: value });
      return value;
    },
  };
}
