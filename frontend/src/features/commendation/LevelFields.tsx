import { Select, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import { dateInVietnam } from '@/shared/format/date';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type CommendationValues, recordsAward } from './commendationValues';
import { formsFor } from './competence';
import { formsQuery } from './queries';
import { levels } from './words';

interface Props {
  form: UseFormReturnType<CommendationValues>;
  /** The person's own organisation: proposals are made for it and those below it. */
  within: string;
}

/** Who proposes, to which body, and for which form: only those that the body may give. */
export function LevelFields({ form, within }: Props) {
  const { t } = useTranslation('commendation');
  const { level, subject, award } = form.values;
  const signedOn = recordsAward(form.values) && award.signedOn;
  const forms = useQuery(formsQuery(signedOn || dateInVietnam(new Date())));
  const allowed = level && forms.data ? formsFor(forms.data, level, subject.type) : [];
  const chosen = form.values.form;
  // A form chosen before stays in sight when the level changes, with the fault said beside it.
  const offered = chosen && !allowed.includes(chosen) ? [chosen, ...allowed] : allowed;
  const isNotAllowed = forms.data && level && chosen && !allowed.includes(chosen);
  const formField = form.getInputProps('form');
  return (
    <FormSection title={t('section.proposal')}>
      {forms.isError && <ProblemAlert error={forms.error} onRetry={() => void forms.refetch()} />}
      <OrganisationPicker
        required
        within={within}
        label={t('field.organisation')}
        {...form.getInputProps('organisation')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          required
          allowDeselect={false}
          label={t('field.level')}
          description={level === 'ORGANISATION' ? t('hint.ownLevel') : t('hint.level')}
          data={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
          {...form.getInputProps('level')}
        />
        <Select
          clearable
          label={t('field.form')}
          description={t('hint.form')}
          disabled={!level || !forms.data}
          data={offered.map((value) => ({ value, label: t(`form.${value}`) }))}
          {...formField}
          onChange={(value) => formField.onChange(value ?? '')}
          error={formField.error ?? (isNotAllowed && t('fault.form'))}
        />
      </SimpleGrid>
    </FormSection>
  );
}
