import { Checkbox, Input, NumberInput, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import type { CommendationValues } from './commendationValues';
import { FormerAwards } from './FormerAwards';
import { subjectTypes } from './words';

/** Who is commended: a person or a group, and what they were awarded before. */
export function SubjectFields({ form }: { form: UseFormReturnType<CommendationValues> }) {
  const { t } = useTranslation('commendation');
  const { subject } = form.values;
  const isPerson = subject.type === 'PERSON';
  return (
    <FormSection title={t('section.subject')}>
      <Input.Wrapper label={t('field.type')} labelElement="div">
        <SegmentedControl
          aria-label={t('field.type')}
          display="flex"
          maw={320}
          mt={4}
          data={subjectTypes.map((value) => ({ value, label: t(`subject.${value}`) }))}
          {...form.getInputProps('subject.type')}
        />
      </Input.Wrapper>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          required
          label={isPerson ? t('field.name') : t('field.groupName')}
          {...form.getInputProps('subject.name')}
        />
        {isPerson && (
          <NumberInput
            label={t('field.birthYear')}
            hideControls
            allowDecimal={false}
            allowNegative={false}
            thousandSeparator=""
            maxLength={4}
            inputMode="numeric"
            {...form.getInputProps('subject.birthYear')}
          />
        )}
        {isPerson && <TextInput label={t('field.position')} {...form.getInputProps('subject.position')} />}
        <TextInput
          label={isPerson ? t('field.workplace') : t('field.groupPlace')}
          {...form.getInputProps('subject.workplace')}
        />
      </SimpleGrid>
      {isPerson && (
        <Checkbox
          label={t('field.directWorker')}
          description={t('hint.directWorker')}
          {...form.getInputProps('subject.directWorker', { type: 'checkbox' })}
        />
      )}
      <FormerAwards subject={subject} />
    </FormSection>
  );
}
