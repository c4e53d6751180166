import { Alert, Button, Group, Paper, Radio, Stack, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowLeft, IconArrowRight, IconBellRinging } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { Loaded } from '@/api/record';
import { AutosaveStatus } from '@/shared/form/AutosaveStatus';
import { ConflictDialog, type ConflictField } from '@/shared/form/ConflictDialog';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { errorsByPath } from '@/shared/form/pointer';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useActionKey } from '@/shared/form/useActionKey';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type ReviewSheet, reviews, saveReview, sheetQuery } from './queries';
import { nextUnfinished, placeOf } from './queue';
import {
  type Review,
  type ReviewValues,
  recommendations,
  scoreFault,
  toScore,
  toValues,
} from './reviewValues';
import { ScoreField } from './ScoreField';
import classes from './ScoringPage.module.css';
import { totalOf } from './scoring';
import { useShortcuts } from './useShortcuts';
import { useSteps } from './useSteps';

interface Props {
  sheet: ReviewSheet;
  loaded: Loaded<Review>;
  onHelp: () => void;
  /** Whether something stands over the form, to which the keys belong. */
  isHeld: boolean;
  /** After every save. */
  onKept: (saved: Loaded<Review>) => void;
}

/** What follows the save that the person asked for. */
type Intent = { submit: true } | { goTo: string };

/** The own scores, recommendation and comment: saved by themselves while they are written, then submitted for good. */
export function ScoreForm({ sheet, loaded, onHelp, isHeld, onKept }: Props) {
  const { t } = useTranslation('goldenbook');
  const { data: review } = loaded;
  const { criteria } = review;
  const labelOf = useLabel(review);
  const steps = useSteps(sheet, review.id);
  const intent = useRef<Intent>(undefined);
  const fields = useRef<HTMLDivElement>(null);
  const [refusals, setRefusals] = useState(0);
  const recordForm = useRecordForm<Review, ReviewValues>({
    record: loaded,
    toValues: (given) => toValues(given ?? review),
    validate: ({ scores }) =>
      Object.fromEntries(
        criteria.map((criterion, each) => [
          `scores.${each}`,
          scoreFault(scores[each], criterion, (max) => t('review.tooHigh', { max })),
        ]),
      ),
    save: saveReview,
    reload: ({ data }) => reviews.read(data.id),
    tellsSaved: false,
    autosave: true,
    onSaved: (saved, by) => {
      onKept(saved);
      if (by === 'autosave') return;
      const then = intent.current;
      intent.current = undefined;
      if (then && 'goTo' in then) steps.go(then.goTo);
      else submission.mutate(saved);
    },
  });
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = recordForm;
  const submission = useSubmission(sheet.edition.id, steps.go, onKept, (error) => {
    if (!(error instanceof Problem) || error.faults.length === 0) return;
    // A field that is left is looked at anew, which knows nothing of the API's faults: so before they are told.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    form.setErrors(errorsByPath(error.faults));
    setRefusals((count) => count + 1);
  });

  const save = (then: Intent) => {
    intent.current = then;
    submission.reset();
    onSubmit();
  };
  const goTo = (id: string | undefined) => {
    if (!id) return;
    if (form.isDirty()) save({ goTo: id });
    else steps.go(id);
  };
  const isBusy = isSaving || submission.isPending;
  const submit = () => {
    if (!isBusy) save({ submit: true });
  };
  useShortcuts({
    submit,
    before: () => goTo(steps.before),
    after: () => goTo(steps.after),
    help: onHelp,
    isHeld: isHeld || conflict !== undefined,
  });

  /** Enter goes on to the next score, and from the last one to the recommendation. */
  const goOn = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const inputs = [...(fields.current?.querySelectorAll<HTMLElement>('[data-score], [type=radio]') ?? [])];
    inputs[inputs.indexOf(event.currentTarget as HTMLElement) + 1]?.focus();
  };
  const failure = submission.error ?? problem;
  const hasFaults = failure instanceof Problem && failure.faults.length > 0;
  const isLast = nextUnfinished(sheet.rows, review.id) === undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Paper component="section" aria-label={t('review.own')} shadow="sm">
        <Stack ref={fields} gap="xs" p="md" className={classes.fields}>
          <Group justify="space-between" align="baseline">
            <Title order={2} size="h4">
              {t('review.own')}
            </Title>
            <Total values={form.values} review={review} />
          </Group>
          {review.remindedAt && (
            <Alert color="orange" p="xs" icon={<IconBellRinging aria-hidden />}>
              {t('review.remindedOne', { at: formatInstant(review.remindedAt) })}
            </Alert>
          )}
          <ErrorSummary form={form} labelOf={labelOf} tries={tries + refusals} />
          {failure && !hasFaults && <ProblemAlert error={failure} />}
          {criteria.map((criterion, each) => (
            <ScoreField
              key={criterion.name}
              criterion={criterion}
              {...form.getInputProps(`scores.${each}`)}
              onKeyDown={goOn}
            />
          ))}
          <Radio.Group
            label={t('review.recommendation')}
            withAsterisk
            {...form.getInputProps('recommendation')}
          >
            <Group gap="md" mt={6}>
              {recommendations.map((value) => (
                <Radio key={value} size="sm" value={value} label={t(`recommendation.${value}`)} />
              ))}
            </Group>
          </Radio.Group>
          <Textarea
            label={t('review.comment')}
            description={
              form.values.recommendation === 'DO_NOT_RECOMMEND' ? t('review.commentNeeded') : undefined
            }
            withAsterisk={form.values.recommendation === 'DO_NOT_RECOMMEND'}
            autosize
            minRows={2}
            maxRows={8}
            {...form.getInputProps('comment')}
          />
        </Stack>
        <div className={classes.bar}>
          <Group justify="space-between" gap="xs" mb={6} wrap="nowrap">
            <Group gap={4} wrap="nowrap">
              <Button
                variant="default"
                size="xs"
                px="xs"
                disabled={!steps.before}
                aria-label={t('review.keys.before')}
                onClick={() => goTo(steps.before)}
              >
                <IconArrowLeft size={16} aria-hidden />
              </Button>
              <Button
                variant="default"
                size="xs"
                disabled={!steps.after}
                rightSection={<IconArrowRight size={16} aria-hidden />}
                onClick={() => goTo(steps.after)}
              >
                {t('review.later')}
              </Button>
            </Group>
            <Group gap="xs" wrap="nowrap" hiddenFrom="lg">
              <Text size="sm">{t('review.shortPlace', placeOf(sheet.rows, review.id))}</Text>
              <Total values={form.values} review={review} />
            </Group>
            <AutosaveStatus recordForm={recordForm} labelOf={labelOf} />
          </Group>
          <Button type="submit" fullWidth loading={isBusy}>
            {t(isLast ? 'review.submitLast' : 'review.submitNext')}
          </Button>
        </div>
      </Paper>
      <ConflictDialog conflict={conflict} fields={useConflictFields(review)} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}

/** Submits what was just saved, and goes on to the next that waits. */
function useSubmission(
  edition: string,
  go: (id: string) => void,
  onKept: (saved: Loaded<Review>) => void,
  onRefused: (error: unknown) => void,
) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  return useMutation({
    mutationFn: (saved: Loaded<Review>) =>
      reviews.transition(saved.data.id, { to: 'SUBMITTED' }, actionKey.of(saved.etag), saved.etag),
    onSuccess: (submitted) => {
      const rows = queryClient.getQueryData(sheetQuery(edition).queryKey)?.rows ?? [];
      const next = nextUnfinished(rows, submitted.data.id);
      notifications.show({
        color: 'green',
        // Elsewhere it would lie over the button that one presses next.
        position: 'top-center',
        autoClose: 2500,
        message: t('review.submitted', {
          title: submitted.data.work.title,
          total: formatNumber(submitted.data.total ?? 0),
        }),
      });
      onKept(submitted);
      if (next) go(next.id);
    },
    onError: onRefused,
  });
}

/** What the scores add up to, while they are being given. */
function Total({ values, review }: { values: ReviewValues; review: Review }) {
  const { t } = useTranslation('goldenbook');
  const total = totalOf(values.scores.map(toScore), review.criteria);
  return (
    <Text fw={700} style={{ whiteSpace: 'nowrap' }}>
      {t('review.totalOf', { total: formatNumber(total) })}
    </Text>
  );
}

function useLabel(review: Review): (path: string) => string {
  const { t } = useTranslation('goldenbook');
  return (path) => {
    const [member, index] = path.split('.');
    if (member === 'scores')
      return index === undefined ? t('review.scores') : (review.criteria[Number(index)]?.name ?? path);
    return member === 'recommendation' ? t('review.recommendation') : t('review.comment');
  };
}

function useConflictFields(review: Review): ConflictField<ReviewValues>[] {
  const { t } = useTranslation('goldenbook');
  return [
    {
      name: 'scores',
      label: t('review.scores'),
      show: (scores: ReviewValues['scores']) =>
        review.criteria.map(({ name }, each) => {
          const score = toScore(scores[each]);
          return (
            <Text key={name} size="sm">
              {name}: {score === null ? '—' : formatNumber(score)}
            </Text>
          );
        }),
    },
    {
      name: 'recommendation',
      label: t('review.recommendation'),
      show: (value: ReviewValues['recommendation']) => value && t(`recommendation.${value}`),
    },
    { name: 'comment', label: t('review.comment') },
  ];
}
