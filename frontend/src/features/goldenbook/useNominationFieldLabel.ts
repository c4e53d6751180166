import { useTranslation } from 'react-i18next';

/** What a field of a nomination is called, by its path: “Ngày trao giải” for `prize.wonOn`. */
export function useNominationFieldLabel(): (path: string) => string {
  const { t } = useTranslation('goldenbook');
  return (path) => {
    const [name = '', member] = path.split('.');
    if (name === 'prize' && member) return t(`prize.${member}`, { defaultValue: member });
    return t(`field.${name}`, { defaultValue: name });
  };
}
