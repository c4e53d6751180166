import { Button, Group, Paper, Skeleton, Stack, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBellRinging, IconScale, IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { useProblemText } from '@/shared/problem/useProblemText';
import type { Edition } from '../editionQueries';
import { ByHandDialog } from './ByHandDialog';
import { EvenDialog } from './EvenDialog';
import { progressQuery, remindReviewers, reviews } from './queries';
import { ReviewerTable } from './ReviewerTable';
import { ReviewList } from './ReviewList';

interface Props {
  edition: Edition;
  /** Whether the person may assign and remind now. */
  mayAct: boolean;
}

/** Who scores what, how far each has come, and what can be done about it. */
export function AssignmentTab({ edition, mayAct }: Props) {
  const { t } = useTranslation('goldenbook');
  const progress = useQuery(progressQuery(edition.id));
  const [asked, setAsked] = useState<'even' | 'by-hand'>();
  const remind = useReminding(edition.id);
  if (progress.isError)
    return <ProblemAlert error={progress.error} onRetry={() => void progress.refetch()} />;
  if (!progress.data) return <Skeleton h={240} />;
  const reviewers = progress.data;
  const isAnyOpen = reviewers.some(({ assigned }) => assigned > 0);
  return (
    <Stack gap="lg">
      <Paper component="section" style={{ overflow: 'hidden' }}>
        <Group justify="space-between" p="md" gap="sm">
          <Title order={2} size="h4">
            {t('selection.reviewers')}
          </Title>
          {mayAct && (
            <Group gap="xs">
              <Button
                variant="default"
                leftSection={<IconBellRinging size={18} aria-hidden />}
                disabled={!isAnyOpen}
                loading={remind.isPending}
                onClick={() => remind.mutate([])}
              >
                {t('selection.remindAll')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconUserPlus size={18} aria-hidden />}
                onClick={() => setAsked('by-hand')}
              >
                {t('selection.byHand')}
              </Button>
              <Button leftSection={<IconScale size={18} aria-hidden />} onClick={() => setAsked('even')}>
                {t('selection.even')}
              </Button>
            </Group>
          )}
        </Group>
        {reviewers.length === 0 ? (
          <EmptyState title={t('selection.noReviewers')} hint={t('selection.noReviewersHint')} />
        ) : (
          <ReviewerTable
            reviewers={reviewers}
            onRemind={mayAct ? ({ id }) => remind.mutate([id]) : undefined}
            isBusy={remind.isPending}
          />
        )}
      </Paper>
      <section aria-label={t('selection.reviews')}>
        <Title order={2} size="h4" mb="sm">
          {t('selection.reviews')}
        </Title>
        <ReviewList edition={edition} reviewers={reviewers} mayAct={mayAct} />
      </section>
      {asked === 'even' && <EvenDialog edition={edition} onClose={() => setAsked(undefined)} />}
      {asked === 'by-hand' && (
        <ByHandDialog edition={edition} reviewers={reviewers} onClose={() => setAsked(undefined)} />
      )}
    </Stack>
  );
}

/** Asks reviewers for what they have yet to submit; none named means everyone. */
function useReminding(edition: string) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const textOf = useProblemText();
  return useMutation({
    mutationFn: (reviewers: string[]) => remindReviewers(edition, reviewers),
    onSuccess: (reminded) => {
      notifications.show({
        color: 'green',
        message: t('selection.reminded', {
          number: formatNumber(reminded.reviewers),
          count: reminded.reviews,
        }),
      });
      void reviews.refresh(queryClient);
    },
    onError: (error) => {
      const { title, detail } = textOf(error);
      notifications.show({ color: 'front', title, message: detail, autoClose: 10_000 });
    },
  });
}
