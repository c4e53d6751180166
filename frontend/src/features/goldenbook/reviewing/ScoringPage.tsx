import { ActionIcon, Anchor, Box, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKeyboard } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { TransitionDialog } from '@/shared/detail/TransitionDialog';
import { PageHeader } from '@/shared/PageHeader';
import { useFields } from '@/shared/useFields';
import { scoringRoute } from '../index';
import { KeyboardHelp } from './KeyboardHelp';
import { ProgressLine } from './ProgressLine';
import { type ReviewSheet, reviews, sheetQuery } from './queries';
import { nextUnfinished, placeOf, progressOf } from './queue';
import { ReviewResult } from './ReviewResult';
import type { Review } from './reviewValues';
import { ScoreForm } from './ScoreForm';
import classes from './ScoringPage.module.css';
import { BlindBadge } from './SheetPage';
import { useKept } from './useKept';
import { useShortcuts } from './useShortcuts';
import { useSteps } from './useSteps';
import { WorkView } from './WorkView';

/** One review after the other: the work to read on one side, the own scores beside it. */
export function ScoringPage() {
  const { edition, id } = scoringRoute.useParams();
  const { data: sheet } = useSuspenseQuery(sheetQuery(edition));
  const { data: loaded } = useSuspenseQuery(reviews.one(id));
  useNextAtHand(sheet, id);
  useScoresOnArrival(id);
  // What is written belongs to one review in one state: another begins anew.
  return <Scoring key={`${id} ${loaded.data.state}`} sheet={sheet} loaded={loaded} />;
}

/** The neighbours are fetched meanwhile, so that going on does not wait. */
function useNextAtHand(sheet: ReviewSheet, id: string) {
  const queryClient = useQueryClient();
  const wanted = [nextUnfinished(sheet.rows, id)?.id, placeOf(sheet.rows, id).after?.id];
  const ids = [...new Set(wanted)].filter((each) => each !== undefined).join(' ');
  useEffect(() => {
    for (const each of ids.split(' ').filter(Boolean)) void queryClient.prefetchQuery(reviews.one(each));
  }, [ids, queryClient]);
}

/** Whoever has room for both sides types at once; on a phone the keyboard would cover the work. */
function useScoresOnArrival(id: string) {
  const router = useRouter();
  useEffect(() => {
    const focus = () => {
      if (!window.matchMedia('(min-width: 75em)').matches) return;
      document
        .querySelector<HTMLElement>(`[data-review="${id}"] [data-score]`)
        ?.focus({ preventScroll: true });
    };
    focus();
    // The shell gives the focus to the title of a page that one goes to: after that it is taken on.
    return router.subscribe('onRendered', focus);
  }, [id, router]);
}

interface Props {
  sheet: ReviewSheet;
  loaded: Loaded<Review>;
}

function Scoring({ sheet, loaded }: Props) {
  const { t } = useTranslation('goldenbook');
  const { data: review } = loaded;
  const { id, work } = review;
  const { nameOf } = useFields();
  const [isHelpOpen, help] = useDisclosure(false);
  const [isRecusing, setRecusing] = useState(false);
  const keep = useKept(sheet.edition.id);
  const recusal = review.allowedTransitions.find(({ to }) => to === 'RECUSED');
  return (
    <Box className={classes.page} data-review={id}>
      <Group justify="space-between" gap="xs" mb="sm">
        <Place sheet={sheet} id={id} />
        <Group gap="xs">
          {recusal && (
            <Button variant="default" size="xs" onClick={() => setRecusing(true)}>
              {t('reviewAction.RECUSED')}
            </Button>
          )}
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('review.keys.title')}
            onClick={help.open}
            visibleFrom="sm"
          >
            <IconKeyboard size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <div className={classes.sides}>
        <div className={classes.work}>
          <PageHeader
            title={work.title}
            badge={review.blind && <BlindBadge />}
            subtitle={[work.number, nameOf(work.field), work.organisation?.name].filter(Boolean).join(' · ')}
          />
          <WorkView work={work} review={id} />
        </div>
        <div className={classes.panel}>
          {review.editable ? (
            <ScoreForm
              sheet={sheet}
              loaded={loaded}
              onHelp={help.open}
              isHeld={isHelpOpen || isRecusing}
              onKept={keep}
            />
          ) : (
            <Done sheet={sheet} review={review} onHelp={help.open} />
          )}
        </div>
      </div>
      <KeyboardHelp opened={isHelpOpen} onClose={help.close} />
      {isRecusing && recusal && (
        <TransitionDialog
          transition={{ to: 'RECUSED' as const, commentRequired: recusal.commentRequired }}
          allowed={[]}
          actionLabel={(to) => t(`reviewAction.${to}`)}
          stateLabel={(to) => t(`reviewState.${to}`)}
          send={async (body, actionKey) => keep(await reviews.transition(id, body, actionKey))}
          onDone={() => undefined}
          onClose={() => setRecusing(false)}
        />
      )}
    </Box>
  );
}

/** A review that takes no scores any more, with the way on. */
function Done({ sheet, review, onHelp }: { sheet: ReviewSheet; review: Review; onHelp: () => void }) {
  const steps = useSteps(sheet, review.id);
  useShortcuts({ before: steps.toBefore, after: steps.toAfter, help: onHelp });
  return <ReviewResult sheet={sheet} review={review} steps={steps} />;
}

/** Which of how many, and how far the person has come. */
function Place({ sheet, id }: { sheet: ReviewSheet; id: string }) {
  const { t } = useTranslation('goldenbook');
  const { number, all } = placeOf(sheet.rows, id);
  const progress = progressOf(sheet.rows);
  return (
    <Group gap="sm" wrap="wrap">
      <Anchor
        size="sm"
        renderRoot={(props) => (
          <Link {...props} to="/cham-diem/$edition" params={{ edition: sheet.edition.id }} />
        )}
      >
        {t('review.title')}
      </Anchor>
      <Text size="sm" fw={700}>
        {t('review.placeOf', { number, all })}
      </Text>
      <Box w={140}>
        <ProgressLine all={progress.all} submitted={progress.submitted} size="sm" />
      </Box>
      <Text size="sm" c="dimmed">
        {t('review.submittedOf', { submitted: progress.submitted, all: progress.all })}
      </Text>
    </Group>
  );
}
