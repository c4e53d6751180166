import { Anchor, Button, Grid, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { Attachments } from '@/shared/attachment/Attachments';
import { LongTexts } from '@/shared/detail/LongTexts';
import { ReturnedNotice } from '@/shared/detail/ReturnedNotice';
import { StateBadge } from '@/shared/detail/StateBadge';
import { type AllowedTransition, TransitionActions } from '@/shared/detail/TransitionActions';
import { TransitionTimeline } from '@/shared/detail/TransitionTimeline';
import { formatInstant } from '@/shared/format/date';
import { CorrectionRound } from '@/shared/history/CorrectionRound';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { DeleteRecord } from '@/shared/record/DeleteRecord';
import { CarryOver } from './CarryOver';
import { DeadlineNotice } from './DeadlineNotice';
import { ExtendDeadline } from './ExtendDeadline';
import { InitiativeContent } from './InitiativeContent';
import { nominationRoute } from './index';
import { NominationFacts } from './NominationFacts';
import { type Nomination, nominations } from './nominationQueries';
import { PapersTable } from './PapersTable';
import { useNominationFieldLabel } from './useNominationFieldLabel';
import type { NominationState } from './words';

/** One nomination: why, with which papers, what the initiative says, and what this person can do with it. */
export function NominationPage() {
  const { t } = useTranslation('goldenbook');
  const { id } = nominationRoute.useParams();
  const { data: loaded } = useSuspenseQuery(nominations.one(id));
  const nomination = loaded.data;
  const timeline = useQuery(nominations.transitions(id));
  const historyWords = {
    memberLabel: (member: string) => t(`field.${member}`, { defaultValue: member }),
    valueLabel: (member: string, value: string) =>
      member === 'state' ? t(`nominationState.${value}`, { defaultValue: value }) : value,
  };
  const owner = useMemo(() => ({ collection: 'golden-book/nominations' as const, id }), [id]);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/de-cu" />}>
            {t('nomination.title')}
          </Anchor>
        }
        title={nomination.initiative.title}
        badge={<StateBadge state={nomination.state} label={t(`nominationState.${nomination.state}`)} />}
        subtitle={`${nomination.edition.title} · ${nomination.organisation.name}`}
        actions={<Actions loaded={loaded} />}
      />
      <ReturnedNotice
        state={nomination.state}
        past={timeline.data}
        answer={nomination.editable && <EditLink id={id} label={t('shared:detail.returned.answer')} />}
      />
      <DeadlineNotice nomination={nomination} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="lg">
            <CorrectionRound
              state={nomination.state}
              past={timeline.data}
              query={nominations.correction(id)}
              {...historyWords}
            />
            <LongTexts texts={[{ label: t('field.statement'), text: nomination.statement }]} />
            <PapersTable papers={nomination.checklist} />
            <Attachments
              owner={owner}
              editable={nomination.editable}
              isDraft={nomination.state === 'DRAFT'}
              papers={nomination.checklist.map(({ code, name }) => ({ value: code, label: name }))}
            />
            <InitiativeContent initiative={nomination.initiative} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="lg">
            <NominationFacts nomination={nomination} />
            <TransitionTimeline query={timeline} stateLabel={(state) => t(`nominationState.${state}`)} />
            <RecordHistory query={nominations.history(id)} {...historyWords} />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: nomination.changedByName,
                at: formatInstant(nomination.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Actions({ loaded }: { loaded: Loaded<Nomination> }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const fieldLabel = useNominationFieldLabel();
  const { id, state, editable, allowedTransitions } = loaded.data;
  return (
    <>
      {state === 'DRAFT' && editable && (
        <DeleteRecord
          records={nominations}
          loaded={loaded}
          list="/de-cu"
          words={{
            action: t('delete.action'),
            title: t('delete.title'),
            detail: t('delete.detail', { title: loaded.data.initiative.title }),
          }}
        />
      )}
      {state === 'RETURNED' && editable && <ExtendDeadline loaded={loaded} />}
      {editable && <EditLink id={id} label={t('shared:edit')} />}
      <TransitionActions
        allowed={allowedTransitions as AllowedTransition<NominationState>[]}
        actionLabel={(to) => t(`nominationAction.${to}`)}
        stateLabel={(to) => t(`nominationState.${to}`)}
        fieldLabel={fieldLabel}
        send={(body, actionKey) => nominations.transition(id, body, actionKey, loaded.etag)}
        onDone={() => void nominations.refresh(queryClient)}
        remedy={(error, close) => <CarryOver error={error} loaded={loaded} onDone={close} />}
      />
    </>
  );
}

function EditLink({ id, label }: { id: string; label: string }) {
  return (
    <Button
      variant="default"
      leftSection={<IconPencil size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/de-cu/$id/sua" params={{ id }} />}
    >
      {label}
    </Button>
  );
}
