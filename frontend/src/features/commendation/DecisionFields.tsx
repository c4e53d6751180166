import { Input, SegmentedControl, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { dateInVietnam } from '@/shared/format/date';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { isAboveCity } from './competence';
import { type DecisionValues, isDeclining } from './decisionValues';
import { decisionResults, type Level } from './words';

interface Props {
  form: UseFormReturnType<DecisionValues>;
  levels: Level[];
  within: string;
}

/** What the decision says: whose it is, number, date, signer, and prize money for all. */
export function DecisionFields({ form, levels, within }: Props) {
  const { t } = useTranslation('commendation');
  const { level } = form.values;
  const isDeclined = isDeclining(form.values);
  const levelField = form.getInputProps('level');
  const organisationField = form.getInputProps('organisation');
  // Other levels and organisations have other proposals.
  const chooseNobody = () => form.setFieldValue('awards', []);
  return (
    <FormSection title={t('section.decision')}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <Select
          required
          allowDeselect={false}
          label={t('field.level')}
          data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          {...levelField}
          onChange={(value) => {
            levelField.onChange(value);
            chooseNobody();
          }}
        />
        {level === 'ORGANISATION' && (
          <OrganisationPicker
            required
            within={within}
            label={t('field.organisation')}
            {...organisationField}
            onChange={(code) => {
              organisationField.onChange(code);
              chooseNobody();
            }}
          />
        )}
        {isAboveCity(level) && (
          <>
            <TextInput
              required
              label={t('field.issuer')}
              description={t('hint.issuer')}
              {...form.getInputProps('issuer')}
            />
            <Input.Wrapper label={t('field.result')} labelElement="div">
              <SegmentedControl
                fullWidth
                aria-label={t('field.result')}
                data={decisionResults.map((value) => ({ value, label: t(`result.${value}`) }))}
                {...form.getInputProps('result')}
              />
            </Input.Wrapper>
          </>
        )}
        <TextInput
          required
          label={t('field.number')}
          placeholder={t('hint.number')}
          {...form.getInputProps('number')}
        />
        <DateField
          required
          label={t('field.signedOn')}
          maxDate={dateInVietnam(new Date())}
          {...form.getInputProps('signedOn')}
        />
        <TextInput required label={t('field.signer')} {...form.getInputProps('signer')} />
        <TextInput label={t('field.signerTitle')} {...form.getInputProps('signerTitle')} />
        {!isDeclined && (
          <MoneyField
            label={t('field.prizeForAll')}
            description={t('hint.prizeForAll')}
            {...form.getInputProps('prizeVnd')}
          />
        )}
      </SimpleGrid>
      {isDeclined && (
        <Textarea
          required
          autosize
          minRows={2}
          label={t('field.comment')}
          {...form.getInputProps('comment')}
        />
      )}
    </FormSection>
  );
}
