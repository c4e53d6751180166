import { Anchor, Stack } from '@mantine/core';
import { type UseFormReturnType, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/app/session/me';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useActionKey } from '@/shared/form/useActionKey';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { AchievementFields } from '../AchievementFields';
import { type CommendationValues, toValues } from '../commendationValues';
import { LevelFields } from '../LevelFields';
import { commendations } from '../queries';
import { useFieldLabel } from '../useFieldLabel';
import { type ManyForm, ManyRowsField } from './ManyRowsField';
import { blankRow, faultsOfRejects, isBlank, type ManyRow, manyLines, rowFaults } from './manyRows';
import { proposeMany } from './proposeMany';
import { useFormerAwards } from './useFormerAwards';

const linesAtFirst = 5;

/** Proposes many persons and groups for one achievement: all of them are saved as drafts, or none. */
export function ManyProposalsPage() {
  const { t } = useTranslation('commendation');
  const own = useMe().organisation?.code ?? '';
  const common = useForm<CommendationValues>({
    initialValues: { ...toValues(undefined), organisation: own },
    validate: ({ organisation, level }) => ({
      ...(!organisation && { organisation: t('shared:form.required') }),
      ...(!level && { level: t('shared:form.required') }),
    }),
  });
  const many = useForm<{ rows: ManyRow[] }>({
    initialValues: { rows: Array.from({ length: linesAtFirst }, blankRow) },
    validate: ({ rows }) => rowFaults(rows, t),
  });
  const former = useFormerAwards(many.values.rows);
  const { save, tries, tried } = useSave(common, many);
  const labelOf = useFieldLabel();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    tried();
    const faults = [common.validate(), many.validate()];
    if (!faults.some(({ hasErrors }) => hasErrors)) save.mutate();
  };
  const count = many.values.rows.filter((row) => !isBlank(row)).length;
  return (
    <form onSubmit={submit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong" />}>
            {t('title')}
          </Anchor>
        }
        title={t('many.title')}
        subtitle={t('many.subtitle')}
      />
      <Stack gap="lg">
        <ErrorSummary form={common} labelOf={labelOf} tries={tries} />
        <ErrorSummary
          form={many}
          labelOf={(path) => {
            const [, at, column] = path.split('.');
            return t('many.cell', { column: t(`many.column.${column}`), number: Number(at) + 1 });
          }}
          tries={tries}
        />
        {save.isError && <ProblemAlert error={save.error} />}
        <Stack gap="lg" maw={920}>
          <LevelFields form={common} within={own} />
          <AchievementFields form={common} />
        </Stack>
        <ManyRowsField form={many} former={former} />
        <FormBar isSaving={save.isPending} saveLabel={count > 0 ? t('many.save', { count }) : undefined} />
      </Stack>
      <UnsavedChangesGuard when={common.isDirty() || count > 0} />
    </form>
  );
}

function useSave(common: UseFormReturnType<CommendationValues>, many: ManyForm) {
  const { t } = useTranslation('commendation');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const actionKey = useActionKey();
  const [tries, setTries] = useState(0);
  const tried = () => setTries((before) => before + 1);
  const save = useMutation({
    mutationFn: () => {
      const lines = manyLines(common.values, many.values.rows);
      return proposeMany(lines, actionKey.of(lines));
    },
    onSuccess: (proposed) => {
      actionKey.done();
      if ('created' in proposed) {
        void commendations.refresh(queryClient);
        notifications.show({ color: 'green', message: t('many.saved', { count: proposed.created }) });
        void navigate({
          to: '/khen-thuong',
          search: { status: ['DRAFT'], organisation: common.values.organisation },
          ignoreBlocker: true,
        });
        return;
      }
      const faults = faultsOfRejects(proposed.rejects, many.values.rows);
      common.setErrors(faults.common);
      many.setErrors(proposed.rejects.length > 0 ? faults.cells : { 'rows.0.name': t('many.failed') });
      tried();
    },
  });
  return { save, tries, tried };
}
