import { SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/shared/form/ChoiceField';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { CampaignPicker } from '@/shared/picker/CampaignPicker';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { useFields } from '@/shared/useFields';
import type { InitiativeValues } from './initiativeValues';
import { applicabilities, solutionKinds } from './words';

interface Props {
  form: UseFormReturnType<InitiativeValues>;
  /** The person's own organisation: initiatives are written for it and those below it; any for those who have none. */
  within: string | undefined;
}

/** What the initiative is called and where it belongs. */
export function GeneralFields({ form, within }: Props) {
  const { t } = useTranslation('initiative');
  const { fields } = useFields();
  return (
    <FormSection title={t('section.general')}>
      <TextInput required label={t('field.title')} {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <OrganisationPicker
          required
          within={within}
          label={t('field.organisation')}
          {...form.getInputProps('organisation')}
        />
        <CampaignPicker label={t('field.campaign')} {...form.getInputProps('campaign')} />
        <ChoiceField
          label={t('field.kind')}
          choices={solutionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <ChoiceField searchable label={t('field.field')} choices={fields} {...form.getInputProps('field')} />
        <ChoiceField
          label={t('field.applicability')}
          choices={applicabilities.map((value) => ({ value, label: t(`applicability.${value}`) }))}
          {...form.getInputProps('applicability')}
        />
        <DateField
          label={t('field.firstAppliedOn')}
          description={t('hint.firstAppliedOn')}
          {...form.getInputProps('firstAppliedOn')}
        />
        <MoneyField
          label={t('field.annualBenefitVnd')}
          description={t('hint.annualBenefitVnd')}
          {...form.getInputProps('annualBenefitVnd')}
        />
        <TextInput
          label={t('field.investor')}
          description={t('hint.investor')}
          {...form.getInputProps('investor')}
        />
      </SimpleGrid>
    </FormSection>
  );
}
