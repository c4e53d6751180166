import { Alert, Button, Drawer, Group, List, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { WorkView } from '../reviewing/WorkView';
import {
  type BallotPaper,
  ballots,
  castBallot,
  paperQuery,
  paperWorkQuery,
  type Vote,
} from './ballotQueries';
import { PaperReview } from './PaperReview';
import { PaperWork } from './PaperWork';

export type Choices = Readonly<Record<string, Vote>>;

/** The paper is filled in, looked over, and cast for good. Until then what is chosen stays in this page alone. */
export function PaperForm({ paper }: { paper: BallotPaper }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const [choices, setChoices] = useState<Choices>({});
  const [step, setStep] = useState<'choose' | 'review'>('choose');
  const [isTold, setTold] = useState(false);
  const [read, setRead] = useState<string>();
  const top = useTopOf(step);
  const { works, excluded, ballot } = paper;
  const missing = works.filter(({ nomination }) => !choices[nomination]);
  const cast = useMutation({
    mutationFn: () =>
      castBallot(
        ballot,
        works.flatMap(({ nomination }) => {
          const vote = choices[nomination];
          return vote ? { nomination, vote } : [];
        }),
      ),
    // Nothing of it is remembered.
    gcTime: 0,
    onSuccess: (voted) => {
      setChoices({});
      queryClient.setQueryData(paperQuery(ballot).queryKey, voted);
      void ballots.refresh(queryClient);
    },
    onError: (error) => {
      if (error instanceof Problem && ['already-voted', 'ballot-not-open'].includes(error.kind)) {
        void ballots.refresh(queryClient);
      }
    },
  });
  const goOn = () => {
    setTold(true);
    const [first] = missing;
    if (!first) setStep('review');
    else document.getElementById(`work-${first.nomination}`)?.querySelector('input')?.focus();
  };
  return (
    <Stack gap="md" maw={760} ref={top} tabIndex={-1} style={{ outline: 'none' }}>
      <Alert color="blue" icon={<IconShieldLock aria-hidden />}>
        {t('ballot.paper.secrecy')}
      </Alert>
      {cast.isError && <ProblemAlert error={cast.error} />}
      {step === 'review' ? (
        <PaperReview
          works={works}
          choices={choices}
          isBusy={cast.isPending}
          onBack={() => setStep('choose')}
          onCast={() => cast.mutate()}
        />
      ) : (
        <>
          {works.map((work, at) => (
            <PaperWork
              key={work.nomination}
              work={work}
              number={at + 1}
              choice={choices[work.nomination]}
              isMissing={isTold && !choices[work.nomination]}
              onChoose={(vote) => setChoices({ ...choices, [work.nomination]: vote })}
              onRead={() => setRead(work.nomination)}
            />
          ))}
          <Excluded excluded={excluded} />
          <Group justify="space-between" gap="sm">
            <Text size="sm" role="status">
              {t('ballot.paper.chosen', { chosen: works.length - missing.length, all: works.length })}
            </Text>
            <Button size="md" onClick={goOn}>
              {t('ballot.paper.review')}
            </Button>
          </Group>
        </>
      )}
      <Drawer
        opened={read !== undefined}
        onClose={() => setRead(undefined)}
        position="right"
        size="xl"
        title={works.find(({ nomination }) => nomination === read)?.initiative.title}
      >
        {read && <WorkToRead ballot={ballot} nomination={read} />}
      </Drawer>
      <UnsavedChangesGuard when={Object.keys(choices).length > 0} />
    </Stack>
  );
}

/** Another step begins at its top, for eyes and for screen readers. */
function useTopOf(step: string) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    top.current?.focus();
    window.scrollTo({ top: 0 });
  }, [step]);
  return top;
}

function WorkToRead({ ballot, nomination }: { ballot: string; nomination: string }) {
  const work = useQuery(paperWorkQuery(ballot, nomination));
  if (work.isError) return <ProblemAlert error={work.error} onRetry={() => void work.refetch()} />;
  return work.data ? <WorkView work={work.data} /> : <Skeleton h={320} />;
}

function Excluded({ excluded }: Pick<BallotPaper, 'excluded'>) {
  const { t } = useTranslation('goldenbook');
  if (excluded.length === 0) return null;
  return (
    <Paper p="md" component="section" aria-label={t('ballot.paper.excluded')}>
      <Text size="sm" fw={600}>
        {t('ballot.paper.excluded')}
      </Text>
      <List size="sm" mt={4}>
        {excluded.map(({ nomination, initiative, conflict }) => (
          <List.Item key={nomination}>
            {initiative.title}
            {conflict && `: ${t(`conflict.${conflict}`)}`}
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
