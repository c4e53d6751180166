import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { AlreadyAwarded, earlierAwardsOf, isAlreadyAwarded } from './AlreadyAwarded';
import { Decidable } from './Decidable';
import { DecisionFields } from './DecisionFields';
import { type Decision, decide } from './decisionQueries';
import { type DecisionValues, faultsOf } from './decisionValues';
import { useFieldLabel } from './useFieldLabel';
import type { Level } from './words';

interface Props {
  /** The levels whose decisions this person signs or records. */
  levels: Level[];
  /** The person's own organisation. */
  within: string;
  initial: DecisionValues;
  onDecided: (decided: Loaded<Decision>) => void;
}

/** A decision: what it says, and whom it awards. Recorded once, for all of them or, on any fault, for none. */
export function DecisionForm({ levels, within, initial, onDecided }: Props) {
  const { t } = useTranslation('commendation');
  const labelOf = useFieldLabel();
  const { form, onSubmit, isSaving, problem, tries } = useRecordForm<Decision, DecisionValues>({
    record: undefined,
    toValues: () => initial,
    validate: (values) => faultsOf(values, t),
    save: (values, _base, actionKey) => decide(values, actionKey),
    onSaved: onDecided,
  });
  const count = form.values.awards.length;
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong/quyet-dinh" />}>
            {t('decision.title')}
          </Anchor>
        }
        title={t('decision.create')}
        subtitle={t('decision.formHint')}
      />
      <Stack gap="lg">
        {isAlreadyAwarded(problem) ? (
          <AlreadyAwarded problem={problem} />
        ) : (
          <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        )}
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <DecisionFields form={form} levels={levels} within={within} />
        <Decidable form={form} earlier={earlierAwardsOf(problem)} />
        <FormBar
          isSaving={isSaving}
          saveLabel={count > 0 ? t('decision.sign', { count }) : t('decision.create')}
        />
      </Stack>
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}
