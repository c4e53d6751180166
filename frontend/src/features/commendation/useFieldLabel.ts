import { useTranslation } from 'react-i18next';

/** What a field is called, by its path: “Giấy tờ 1, Tên giấy tờ” for `papers.0.name`, “Họ và tên” for `subject.name`. */
export function useFieldLabel(): (path: string) => string {
  const { t } = useTranslation('commendation');
  return (path) => {
    const [name = '', member, inner] = path.split('.');
    if (name === '') return t('field.achievement');
    if (name === 'papers' && member !== undefined) {
      const paper = t('paperNumber', { number: Number(member) + 1 });
      return inner ? `${paper}, ${t(`paper.${inner}`, { defaultValue: inner })}` : paper;
    }
    if (name === 'awards' && member !== undefined) return t('decidedNumber', { number: Number(member) + 1 });
    return t(`field.${member ?? name}`, { defaultValue: member ?? name });
  };
}
