import { Anchor, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { type Organisation, organisations } from '@/records/organisation/organisations';
import { ChoiceField } from '@/shared/form/ChoiceField';
import { ConflictDialog, type ConflictField } from '@/shared/form/ConflictDialog';
import { DateField } from '@/shared/form/DateField';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { FormSection } from '@/shared/form/FormSection';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { faultsOf, type OrganisationValues, toValues } from './organisationValues';
import { saveOrganisation } from './queries';
import { organisationKinds } from './words';

interface Props {
  /** The organisation to correct; none to enter a new one. */
  record: Loaded<Organisation> | undefined;
  onSaved: (saved: Loaded<Organisation>) => void;
}

/** The facts of an organisation. Merging, splitting and dissolving are not done by editing. */
export function OrganisationForm({ record, onSaved }: Props) {
  const { t } = useTranslation('organisation');
  const labelOf = (path: string) => t(`field.${path}`, { defaultValue: path });
  const conflictFields = useConflictFields();
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = useRecordForm<
    Organisation,
    OrganisationValues
  >({
    record,
    toValues,
    validate: (values) => faultsOf(values, t),
    save: saveOrganisation,
    reload: ({ data }) => organisations.read(data.code),
    onSaved,
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/don-vi" />}>
            {t('title')}
          </Anchor>
        }
        title={record?.data.name ?? t('create')}
        subtitle={t('formHint')}
      />
      <Stack gap="lg" maw={920}>
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <FormSection title={t('section.general')}>
          <TextInput required label={t('field.name')} {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput label={t('field.shortName')} {...form.getInputProps('shortName')} />
            <TextInput
              required
              disabled={record !== undefined}
              label={t('field.code')}
              description={t('hint.code')}
              {...form.getInputProps('code')}
            />
            <ChoiceField
              required
              label={t('field.kind')}
              choices={organisationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              {...form.getInputProps('kind')}
            />
            <OrganisationPicker label={t('field.parent')} {...form.getInputProps('parent')} />
            <DateField label={t('field.validFrom')} {...form.getInputProps('validFrom')} />
            <DateField
              label={t('field.validTo')}
              description={t('hint.validTo')}
              {...form.getInputProps('validTo')}
            />
            <TextInput
              label={t('field.administrativeUnitCode')}
              {...form.getInputProps('administrativeUnitCode')}
            />
          </SimpleGrid>
        </FormSection>
        <FormSection title={t('section.contact')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput type="email" label={t('field.email')} {...form.getInputProps('email')} />
            <TextInput type="tel" label={t('field.phone')} {...form.getInputProps('phone')} />
          </SimpleGrid>
          <TextInput label={t('field.address')} {...form.getInputProps('address')} />
        </FormSection>
        <FormBar isSaving={isSaving} />
      </Stack>
      <ConflictDialog conflict={conflict} fields={conflictFields} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}

function useConflictFields(): ConflictField<OrganisationValues>[] {
  const { t } = useTranslation('organisation');
  const showDate = (date: string) => date && formatDate(date);
  const special: Partial<Record<keyof OrganisationValues, ConflictField<OrganisationValues>['show']>> = {
    kind: (kind: string) => kind && t(`kind.${kind}`),
    validFrom: showDate,
    validTo: showDate,
  };
  return Object.keys(toValues(undefined)).map((key) => {
    const name = key as keyof OrganisationValues;
    return { name, label: t(`field.${name}`), show: special[name] };
  });
}
