import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { useMe } from '@/app/session/me';
import { AutosaveStatus } from '@/shared/form/AutosaveStatus';
import { ConflictDialog } from '@/shared/form/ConflictDialog';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { AchievementFields } from './AchievementFields';
import { AlreadyAwarded, isAlreadyAwarded } from './AlreadyAwarded';
import { type CommendationValues, faultsOf, recordsAward, toValues } from './commendationValues';
import { LevelFields } from './LevelFields';
import { OwnAwardFields } from './OwnAwardFields';
import { PapersField } from './PapersField';
import { type Commendation, commendations, saveCommendation } from './queries';
import { SubjectFields } from './SubjectFields';
import { useConflictFields } from './useConflictFields';
import { useFieldLabel } from './useFieldLabel';

interface Props {
  /** The commendation to change; none to write a new one. */
  record: Loaded<Commendation> | undefined;
  onSaved: (saved: Loaded<Commendation>, by: 'person' | 'autosave') => void;
}

/** A proposal, or an award that the organisation gave itself. A draft saves itself, but never gives an award by that. */
export function CommendationForm({ record, onSaved }: Props) {
  const { t } = useTranslation('commendation');
  const me = useMe();
  const labelOf = useFieldLabel();
  const conflictFields = useConflictFields();
  const own = me.organisation?.code ?? '';
  const recordForm = useRecordForm<Commendation, CommendationValues>({
    record,
    toValues: (commendation) =>
      commendation ? toValues(commendation) : { ...toValues(undefined), organisation: own },
    validate: (values) => faultsOf(values, t),
    save: saveCommendation,
    reload: ({ data }) => commendations.read(data.id),
    onSaved,
    autosave: (values) => !recordsAward(values),
  });
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = recordForm;
  const isAwarding = recordsAward(form.values);
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong" />}>
            {t('title')}
          </Anchor>
        }
        title={record?.data.subject.name ?? t('create')}
        subtitle={t('formHint')}
      />
      <Stack gap="lg" maw={920}>
        {isAlreadyAwarded(problem) ? (
          <AlreadyAwarded problem={problem} />
        ) : (
          <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        )}
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <SubjectFields form={form} />
        <LevelFields form={form} within={own} />
        <AchievementFields form={form} />
        <PapersField form={form} />
        <OwnAwardFields form={form} isRefused={isAlreadyAwarded(problem)} />
        <FormBar
          isSaving={isSaving}
          saveLabel={isAwarding ? t('recordAward') : undefined}
          status={!isAwarding && <AutosaveStatus recordForm={recordForm} labelOf={labelOf} />}
        />
      </Stack>
      <ConflictDialog conflict={conflict} fields={conflictFields} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}
