import { NumberInput, SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { type EditionValues, isUnusualTarget, usualTarget } from './editionValues';

interface Props {
  form: UseFormReturnType<EditionValues>;
}

/** Which year's book it is, and how many works it is to hold. */
export function EditionGeneralFields({ form, isYearFixed }: Props & { isYearFixed: boolean }) {
  const { t } = useTranslation('goldenbook');
  const { year } = form.values;
  return (
    <FormSection title={t('section.general')}>
      <TextInput required label={t('field.title')} {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          required
          disabled={isYearFixed}
          label={t('field.year')}
          min={1946}
          max={2999}
          allowDecimal={false}
          {...form.getInputProps('year')}
        />
        <NumberInput
          label={t('field.targetCount')}
          description={year !== '' && t('hint.targetCount', { count: usualTarget(year) })}
          min={1}
          max={10_000}
          allowDecimal={false}
          {...form.getInputProps('targetCount')}
        />
      </SimpleGrid>
      {(isUnusualTarget(form.values) || form.values.targetCountReason) && (
        <Textarea
          required={isUnusualTarget(form.values)}
          label={t('field.targetCountReason')}
          description={t('hint.targetCountReason')}
          autosize
          minRows={2}
          {...form.getInputProps('targetCountReason')}
        />
      )}
    </FormSection>
  );
}

/** When it opens, and the last days that are in time. */
export function EditionDateFields({ form }: Props) {
  const { t } = useTranslation('goldenbook');
  const { year } = form.values;
  return (
    <FormSection title={t('section.dates')} hint={t('hint.dates')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <DateField
          label={t('field.opensAt')}
          description={t('hint.opensAt')}
          {...form.getInputProps('opensAt')}
        />
        <DateField
          label={t('lastDay.organisationDeadline')}
          description={t('hint.deadline', { year })}
          {...form.getInputProps('organisationDeadline')}
        />
        <DateField
          label={t('lastDay.forwardingDeadline')}
          description={t('hint.deadline', { year })}
          {...form.getInputProps('forwardingDeadline')}
        />
      </SimpleGrid>
    </FormSection>
  );
}

/** What is asked of organisations, works and reviewers. */
export function EditionRuleFields({ form, isFrozen }: Props & { isFrozen: boolean }) {
  const { t } = useTranslation('goldenbook');
  return (
    <FormSection title={t('section.rules')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          label={t('field.limitPerOrganisation')}
          description={t('hint.limitPerOrganisation')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('limitPerOrganisation')}
        />
        <NumberInput
          label={t('field.minimumReviews')}
          description={t('hint.minimumReviews')}
          min={1}
          max={50}
          allowDecimal={false}
          {...form.getInputProps('minimumReviews')}
        />
      </SimpleGrid>
      <Switch
        disabled={isFrozen}
        label={t('field.blind')}
        description={t('hint.blind')}
        {...form.getInputProps('blind', { type: 'checkbox' })}
      />
      <Switch
        disabled={isFrozen}
        label={t('field.prizeRequired')}
        {...form.getInputProps('prizeRequired', { type: 'checkbox' })}
      />
      {form.values.prizeRequired && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateField disabled={isFrozen} label={t('field.prizeFrom')} {...form.getInputProps('prizeFrom')} />
          <DateField disabled={isFrozen} label={t('field.prizeTo')} {...form.getInputProps('prizeTo')} />
        </SimpleGrid>
      )}
    </FormSection>
  );
}
