import { useTranslation } from 'react-i18next';

/** What a field of the form is called, by its path: “Tác giả 1, Họ và tên” for `authors.0.fullName`. */
export function useFieldLabel(): (path: string) => string {
  const { t } = useTranslation('initiative');
  return (path) => {
    const [name = '', index, member] = path.split('.');
    if (index === undefined) return t(`field.${name}`, { defaultValue: name });
    const number = Number(index) + 1;
    const person = name === 'authors' ? t('authorNumber', { number }) : t('applierNumber', { number });
    return member ? `${person}, ${t(`author.${member}`, { defaultValue: member })}` : person;
  };
}
