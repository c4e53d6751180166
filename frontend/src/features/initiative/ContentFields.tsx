import { Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import type { InitiativeValues } from './initiativeValues';

const content = ['problem', 'solution', 'novelty', 'conditions', 'confidentialInformation'] as const;
const benefits = ['authorBenefits', 'applierBenefits', 'placesApplied', 'awards'] as const;

/** What the initiative does, and what came of it. */
export function ContentFields({ form }: { form: UseFormReturnType<InitiativeValues> }) {
  const { t } = useTranslation('initiative');
  const areas = (names: readonly (keyof InitiativeValues & string)[]) =>
    names.map((name) => (
      <Textarea
        key={name}
        label={t(`field.${name}`)}
        description={t(`hint.${name}`, { defaultValue: '' })}
        autosize
        minRows={3}
        maxRows={16}
        {...form.getInputProps(name)}
      />
    ));
  return (
    <>
      <FormSection title={t('section.content')}>{areas(content)}</FormSection>
      <FormSection title={t('section.benefits')}>{areas(benefits)}</FormSection>
    </>
  );
}
