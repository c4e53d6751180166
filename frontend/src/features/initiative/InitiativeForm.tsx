import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { useMe } from '@/app/session/me';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { AutosaveStatus } from '@/shared/form/AutosaveStatus';
import { ConflictDialog } from '@/shared/form/ConflictDialog';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { AuthorsField } from './AuthorsField';
import { ContentFields } from './ContentFields';
import { FirstAppliersField } from './FirstAppliersField';
import { GeneralFields } from './GeneralFields';
import { faultsOf, type InitiativeValues, toValues } from './initiativeValues';
import { saveInitiative } from './queries';
import { useConflictFields } from './useConflictFields';
import { useFieldLabel } from './useFieldLabel';

interface Props {
  /** The initiative to change; none to write a new one. */
  record: Loaded<Initiative> | undefined;
  onSaved: (saved: Loaded<Initiative>, by: 'person' | 'autosave') => void;
}

/** The application form of an initiative. It saves itself while it is written. */
export function InitiativeForm({ record, onSaved }: Props) {
  const { t } = useTranslation('initiative');
  const me = useMe();
  const labelOf = useFieldLabel();
  const conflictFields = useConflictFields();
  const own = me.organisation?.code ?? '';
  const recordForm = useRecordForm<Initiative, InitiativeValues>({
    record,
    toValues: (initiative) =>
      initiative ? toValues(initiative) : { ...toValues(undefined), organisation: own },
    validate: (values) => faultsOf(values, t),
    save: saveInitiative,
    reload: ({ data }) => initiatives.read(data.id),
    onSaved,
    autosave: ({ title, organisation }) => title.trim() !== '' && organisation !== '',
  });
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = recordForm;
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/sang-kien" />}>
            {t('title')}
          </Anchor>
        }
        title={record?.data.title ?? t('create')}
        subtitle={t('formHint')}
      />
      <Stack gap="lg" maw={920}>
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <GeneralFields form={form} within={own || undefined} />
        <AuthorsField form={form} />
        <ContentFields form={form} />
        <FirstAppliersField form={form} />
        <FormBar isSaving={isSaving} status={<AutosaveStatus recordForm={recordForm} labelOf={labelOf} />} />
      </Stack>
      <ConflictDialog conflict={conflict} fields={conflictFields} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}
