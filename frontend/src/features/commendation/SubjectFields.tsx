import { Input, NumberInput, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/shared/form/ChoiceField';
import { FormSection } from '@/shared/form/FormSection';
import type { CommendationValues } from './commendationValues';
import { FormerAwards } from './FormerAwards';
import { genders, subjectTypes } from './words';

/** Who is commended: a person or a group, and what they were awarded before. */
export function SubjectFields({ form }: { form: UseFormReturnType<CommendationValues> }) {
  const { t } = useTranslation('commendation');
  const { subject } = form.values;
  const { directWorker } = subject;
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
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ChoiceField
            label={t('field.gender')}
            description={t('hint.gender')}
            placeholder={t('notStated')}
            choices={genders.map((value) => ({ value, label: t(`gender.${value}`) }))}
            {...form.getInputProps('subject.gender')}
          />
          <ChoiceField
            label={t('field.directWorker')}
            description={t('hint.directWorker')}
            placeholder={t('notStated')}
            choices={[
              { value: 'true', label: t('yes') },
              { value: 'false', label: t('no') },
            ]}
            value={directWorker === undefined ? '' : directWorker ? 'true' : 'false'}
            onChange={(value) =>
              form.setFieldValue('subject.directWorker', value === '' ? undefined : value === 'true')
            }
            error={form.errors['subject.directWorker']}
            data-path="subject.directWorker"
          />
        </SimpleGrid>
      )}
      <FormerAwards subject={subject} />
    </FormSection>
  );
}
