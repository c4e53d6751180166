import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { FormSection } from '@/shared/form/FormSection';
import { CampaignPicker } from '@/shared/picker/CampaignPicker';
import { InitiativePicker } from '@/shared/picker/InitiativePicker';
import type { CommendationValues } from './commendationValues';
import { reasonKinds } from './words';

/** Initiatives are named once they were submitted. */
const submitted: Schemas['InitiativeState'][] = ['SUBMITTED', 'RETURNED', 'ENDORSED', 'OUTSTANDING'];

/** What it is for. */
export function AchievementFields({ form }: { form: UseFormReturnType<CommendationValues> }) {
  const { t } = useTranslation('commendation');
  const { reasonKind } = form.values;
  const reason = form.getInputProps('reasonKind');
  return (
    <FormSection title={t('field.achievement')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          clearable
          label={t('field.reasonKind')}
          data={reasonKinds.map((value) => ({ value, label: t(`reason.${value}`) }))}
          {...reason}
          onChange={(value) => reason.onChange(value ?? '')}
        />
        <TextInput
          label={t('field.achievementKey')}
          description={t('hint.achievementKey')}
          {...form.getInputProps('achievementKey')}
        />
      </SimpleGrid>
      <InitiativePicker
        states={submitted}
        withAsterisk={reasonKind === 'INITIATIVE' || reasonKind === 'GOLDEN_BOOK'}
        label={t('field.initiative')}
        {...form.getInputProps('initiative')}
      />
      <CampaignPicker
        withAsterisk={reasonKind === 'CAMPAIGN'}
        label={t('field.campaign')}
        {...form.getInputProps('campaign')}
      />
      <Textarea
        label={t('field.achievementText')}
        description={t('hint.achievement')}
        autosize
        minRows={4}
        maxRows={16}
        {...form.getInputProps('achievement')}
      />
    </FormSection>
  );
}
