import { Anchor, Stack, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { AutosaveStatus } from '@/shared/form/AutosaveStatus';
import { ConflictDialog, type ConflictField } from '@/shared/form/ConflictDialog';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { FormSection } from '@/shared/form/FormSection';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { editionChoiceQuery } from './editionQueries';
import { NominationEditionFields } from './NominationEditionFields';
import { NominationPapers } from './NominationPapers';
import { type Nomination, nominations, saveNomination } from './nominationQueries';
import { faultsOf, type NominationValues, toValues } from './nominationValues';
import { useNominationFieldLabel } from './useNominationFieldLabel';

interface Props {
  /** The nomination to change; none to write a new one. */
  record: Loaded<Nomination> | undefined;
  /** The id of the initiative that a new one is to be of. */
  initiative?: string;
  onSaved: (saved: Loaded<Nomination>, by: 'person' | 'autosave') => void;
}

/** A nomination: of which initiative, for which edition, why, and with which papers. */
export function NominationForm({ record, initiative = '', onSaved }: Props) {
  const { t } = useTranslation('goldenbook');
  const labelOf = useNominationFieldLabel();
  const conflictFields = useConflictFields();
  const recordForm = useRecordForm<Nomination, NominationValues>({
    record,
    toValues: (nomination) => (nomination ? toValues(nomination) : { ...toValues(undefined), initiative }),
    validate: (values) => faultsOf(values, t),
    save: saveNomination,
    reload: ({ data }) => nominations.read(data.id),
    onSaved,
    // A new one is first saved by its writer: its initiative cannot be changed afterwards.
    autosave: record !== undefined,
  });
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = recordForm;
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/de-cu" />}>
            {t('nomination.title')}
          </Anchor>
        }
        title={record?.data.initiative.title ?? t('nomination.create')}
        subtitle={t('nomination.formHint')}
      />
      <Stack gap="lg" maw={920}>
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <NominationEditionFields form={form} nomination={record?.data} />
        <FormSection title={t('field.statement')} hint={t('hint.statement')}>
          <Textarea
            aria-label={t('field.statement')}
            autosize
            minRows={5}
            maxRows={20}
            {...form.getInputProps('statement')}
          />
        </FormSection>
        <NominationPapers form={form} />
        <FormBar
          isSaving={isSaving}
          saveLabel={record ? undefined : t('nomination.saveDraft')}
          status={record && <AutosaveStatus recordForm={recordForm} labelOf={labelOf} />}
        />
      </Stack>
      <ConflictDialog conflict={conflict} fields={conflictFields} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}

function useConflictFields(): ConflictField<NominationValues>[] {
  const { t } = useTranslation('goldenbook');
  const { data: editions = [] } = useQuery(editionChoiceQuery);
  const titleOf = (edition: string) => editions.find(({ id }) => id === edition)?.title ?? edition;
  const prizeText = ({ name, wonOn }: NominationValues['prize']) =>
    name && `${name} (${wonOn && formatDate(wonOn)})`;
  return [
    { name: 'edition', label: t('field.edition'), show: titleOf as ConflictField<NominationValues>['show'] },
    { name: 'statement', label: t('field.statement') },
    {
      name: 'checklist',
      label: t('field.checklist'),
      show: ((codes: string[]) => codes.join(', ')) as ConflictField<NominationValues>['show'],
    },
    { name: 'prize', label: t('field.prize'), show: prizeText as ConflictField<NominationValues>['show'] },
  ];
}
