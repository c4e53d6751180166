import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { ConflictDialog, type ConflictField } from '@/shared/form/ConflictDialog';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { CriteriaField } from './CriteriaField';
import { EditionDateFields, EditionGeneralFields, EditionRuleFields } from './EditionFields';
import { type Edition, editions, saveEdition } from './editionQueries';
import {
  type CriterionValues,
  type EditionValues,
  faultsOf,
  type PaperValues,
  toValues as valuesOf,
} from './editionValues';
import { PapersField } from './PapersField';
import { takingDrafts } from './words';

interface Props {
  /** The edition to change; none to plan one. */
  record: Loaded<Edition> | undefined;
  toValues: (edition: Edition | undefined) => EditionValues;
  onSaved: (saved: Loaded<Edition>) => void;
}

/** The settings of an edition. What nominations are judged by stays once reviewing has begun. */
export function EditionForm({ record, toValues, onSaved }: Props) {
  const { t } = useTranslation('goldenbook');
  const labelOf = useEditionFieldLabel();
  const conflictFields = useConflictFields();
  const state = record?.data.state ?? 'PLANNED';
  const isFrozen = !takingDrafts.includes(state);
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = useRecordForm<
    Edition,
    EditionValues
  >({
    record,
    toValues,
    validate: (values) => faultsOf(values, t),
    save: saveEdition,
    reload: ({ data }) => editions.read(data.id),
    onSaved,
  });
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/ky-sach-vang" />}>
            {t('edition.title')}
          </Anchor>
        }
        title={record?.data.title ?? t('edition.create')}
        subtitle={t(isFrozen ? 'edition.formFrozen' : 'edition.formHint')}
      />
      <Stack gap="lg" maw={920}>
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <EditionGeneralFields form={form} isYearFixed={state !== 'PLANNED'} />
        <EditionDateFields form={form} />
        <EditionRuleFields form={form} isFrozen={isFrozen} />
        <CriteriaField form={form} isFrozen={isFrozen} />
        <PapersField form={form} isFrozen={isFrozen} />
        <FormBar isSaving={isSaving} />
      </Stack>
      <ConflictDialog conflict={conflict} fields={conflictFields} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}

/** What a field is called, by its path: “Tiêu chí 1, Trọng số” for `criteria.0.weight`. */
function useEditionFieldLabel(): (path: string) => string {
  const { t } = useTranslation('goldenbook');
  return (path) => {
    const [name = '', index, member] = path.split('.');
    if (index === undefined) return t(`field.${name}`, { defaultValue: name });
    const number = Number(index) + 1;
    const line = name === 'criteria' ? t('criterion.number', { number }) : t('paper.number', { number });
    return member ? `${line}, ${t(`criterion.${member}`, { defaultValue: member })}` : line;
  };
}

function useConflictFields(): ConflictField<EditionValues>[] {
  const { t } = useTranslation('goldenbook');
  const day = (date: string) => date && formatDate(date);
  const yesNo = (value: boolean) => t(value ? 'yes' : 'no');
  const special: { [Name in keyof EditionValues]?: (value: EditionValues[Name]) => string } = {
    opensAt: day,
    organisationDeadline: day,
    forwardingDeadline: day,
    prizeFrom: day,
    prizeTo: day,
    prizeRequired: yesNo,
    blind: yesNo,
    criteria: (criteria: CriterionValues[]) =>
      criteria.map(({ name, weight }) => `${name} (${weight}%)`).join('; '),
    checklist: (papers: PaperValues[]) => papers.map(({ name }) => name).join('; '),
  };
  return Object.keys(valuesOf(undefined)).map((key) => {
    const name = key as keyof EditionValues;
    return {
      name,
      label: t(`field.${name}`),
      show: special[name] as ConflictField<EditionValues>['show'],
    };
  });
}
