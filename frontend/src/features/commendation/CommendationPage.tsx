import { Alert, Anchor, Button, Grid, Stack, Text } from '@mantine/core';
import { IconAwardOff, IconPencil } from '@tabler/icons-react';
import { type UseQueryResult, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { Loaded } from '@/api/record';
import { Attachments } from '@/shared/attachment/Attachments';
import { LongTexts } from '@/shared/detail/LongTexts';
import { ReturnedNotice } from '@/shared/detail/ReturnedNotice';
import { StateBadge } from '@/shared/detail/StateBadge';
import { TransitionActions } from '@/shared/detail/TransitionActions';
import { type PastTransition, TransitionTimeline } from '@/shared/detail/TransitionTimeline';
import { formatInstant } from '@/shared/format/date';
import { CorrectionRound } from '@/shared/history/CorrectionRound';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { DeleteRecord } from '@/shared/record/DeleteRecord';
import { AwardFacts, ProposalFacts, SubjectFacts } from './CommendationFacts';
import { DecideButton } from './DecideButton';
import { commendationRoute } from './index';
import { PapersList } from './PapersList';
import { type Commendation, commendations } from './queries';
import { useFieldLabel } from './useFieldLabel';
import { useHistoryWords } from './useHistoryWords';

/** One commendation: who and what for, where it stands, the award, and what this person can do with it. */
export function CommendationPage() {
  const { t } = useTranslation('commendation');
  const historyWords = useHistoryWords();
  const { id } = commendationRoute.useParams();
  const { data: loaded } = useSuspenseQuery(commendations.one(id));
  const commendation = loaded.data;
  const { subject, state, form, level, editable } = commendation;
  const timeline = useQuery(commendations.transitions(id));
  const owner = useMemo(() => ({ collection: 'commendations' as const, id }), [id]);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong" />}>
            {t('title')}
          </Anchor>
        }
        title={subject.name}
        badge={<StateBadge state={state} label={t(`state.${state}`)} />}
        subtitle={[form && t(`form.${form}`), t(`level.${level}`)].filter(Boolean).join(' · ')}
        actions={
          <>
            {state === 'DRAFT' && editable && (
              <DeleteRecord
                records={commendations}
                loaded={loaded}
                list="/khen-thuong"
                words={{
                  action: t('delete.action'),
                  title: t('delete.title'),
                  detail: t('delete.detail', { name: loaded.data.subject.name }),
                }}
              />
            )}
            {editable && <EditLink id={id} label={t('shared:edit')} />}
            <Transitions loaded={loaded} />
            <DecideButton on={[commendation]} />
          </>
        }
      />
      <ReturnedNotice
        state={state}
        past={timeline.data}
        answer={editable && <EditLink id={id} label={t('shared:detail.returned.answer')} />}
      />
      {state === 'REVOKED' && <Revoked timeline={timeline} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="lg">
            <CorrectionRound
              state={state}
              past={timeline.data}
              query={commendations.correction(id)}
              {...historyWords}
            />
            <SubjectFacts commendation={commendation} />
            <LongTexts texts={[{ label: t('field.achievement'), text: commendation.achievement }]} />
            <PapersList papers={commendation.papers} />
            <Attachments
              owner={owner}
              editable={editable}
              isDraft={state === 'DRAFT'}
              papers={commendation.papers.map(({ name }) => ({ value: name, label: name }))}
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            <AwardFacts commendation={commendation} />
            <ProposalFacts commendation={commendation} />
            <TransitionTimeline query={timeline} stateLabel={(to) => t(`state.${to}`)} />
            <RecordHistory query={commendations.history(id)} {...historyWords} />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: commendation.changedByName,
                at: formatInstant(commendation.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

/** Says before everything else that the award no longer stands, and why. */
function Revoked({ timeline }: { timeline: UseQueryResult<readonly PastTransition[]> }) {
  const { t } = useTranslation('commendation');
  const revoked = timeline.data?.find(({ to }) => to === 'REVOKED');
  return (
    <Alert mb="lg" color="red" icon={<IconAwardOff aria-hidden />} title={t('revoked.title')}>
      {revoked && (
        <>
          <Text size="sm">{t('revoked.by', { name: revoked.by, at: formatInstant(revoked.at) })}</Text>
          {revoked.comment && (
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {t('revoked.reason', { reason: revoked.comment })}
            </Text>
          )}
        </>
      )}
      <Text size="sm">{t('revoked.detail')}</Text>
    </Alert>
  );
}

function EditLink({ id, label }: { id: string; label: string }) {
  return (
    <Button
      variant="default"
      leftSection={<IconPencil size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/khen-thuong/$id/sua" params={{ id }} />}
    >
      {label}
    </Button>
  );
}

function Transitions({ loaded }: { loaded: Loaded<Commendation> }) {
  const { t } = useTranslation('commendation');
  const queryClient = useQueryClient();
  const labelOf = useFieldLabel();
  return (
    <TransitionActions
      allowed={
        loaded.data.allowedTransitions as { to: Schemas['CommendationState']; commentRequired: boolean }[]
      }
      actionLabel={(to) => t(`action.${to}`)}
      stateLabel={(to) => t(`state.${to}`)}
      fieldLabel={labelOf}
      send={(body, actionKey) => commendations.transition(loaded.data.id, body, actionKey, loaded.etag)}
      onDone={() => void commendations.refresh(queryClient)}
    />
  );
}
