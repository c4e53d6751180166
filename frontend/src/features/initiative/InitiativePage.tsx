import { Anchor, Button, Grid, Stack, Text } from '@mantine/core';
import { IconAward, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { Loaded } from '@/api/record';
import { useMay } from '@/app/session/me';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { Attachments } from '@/shared/attachment/Attachments';
import { LongTexts } from '@/shared/detail/LongTexts';
import { ReturnedNotice } from '@/shared/detail/ReturnedNotice';
import { StateBadge } from '@/shared/detail/StateBadge';
import { TransitionActions } from '@/shared/detail/TransitionActions';
import { TransitionTimeline } from '@/shared/detail/TransitionTimeline';
import { formatInstant } from '@/shared/format/date';
import { CorrectionRound } from '@/shared/history/CorrectionRound';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { DeleteRecord } from '@/shared/record/DeleteRecord';
import { AuthorsTable } from './AuthorsTable';
import { FirstAppliersTable } from './FirstAppliersTable';
import { InitiativeFacts } from './InitiativeFacts';
import { initiativeRoute } from './index';
import { NearDuplicatesDialog } from './NearDuplicatesDialog';
import { NearDuplicatesPanel } from './NearDuplicatesPanel';
import { useHistoryWords } from './useHistoryWords';

/** One initiative: what it is, where it stands, and what this person can do with it. */
export function InitiativePage() {
  const { t } = useTranslation('initiative');
  const historyWords = useHistoryWords();
  const { id } = initiativeRoute.useParams();
  const { data: loaded } = useSuspenseQuery(initiatives.one(id));
  const initiative = loaded.data;
  const timeline = useQuery(initiatives.transitions(id));
  const texts = useTexts(initiative);
  const owner = useMemo(() => ({ collection: 'initiatives' as const, id }), [id]);
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/sang-kien" />}>
            {t('title')}
          </Anchor>
        }
        title={initiative.title}
        badge={<StateBadge state={initiative.state} label={t(`state.${initiative.state}`)} />}
        subtitle={[initiative.number, initiative.organisation.name].filter(Boolean).join(' · ')}
        actions={
          <>
            {initiative.state === 'DRAFT' && initiative.editable && (
              <DeleteRecord
                records={initiatives}
                loaded={loaded}
                list="/sang-kien"
                words={{
                  action: t('delete.action'),
                  title: t('delete.title'),
                  detail: t('delete.detail', { title: initiative.title }),
                }}
              />
            )}
            <ApplicationLink id={id} />
            {initiative.editable && <EditLink id={id} label={t('shared:edit')} />}
            <NominateLink initiative={initiative} />
            <Transitions loaded={loaded} />
          </>
        }
      />
      <ReturnedNotice
        state={initiative.state}
        past={timeline.data}
        answer={initiative.editable && <EditLink id={id} label={t('shared:detail.returned.answer')} />}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="lg">
            <CorrectionRound
              state={initiative.state}
              past={timeline.data}
              query={initiatives.correction(id)}
              {...historyWords}
            />
            <AuthorsTable authors={initiative.authors} />
            <LongTexts texts={texts} />
            <FirstAppliersTable appliers={initiative.firstAppliers} />
            <Attachments
              owner={owner}
              editable={initiative.editable}
              isDraft={initiative.state === 'DRAFT'}
              takesConfidential
            />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="lg">
            <InitiativeFacts initiative={initiative} />
            <NearDuplicatesPanel initiative={initiative} />
            <TransitionTimeline query={timeline} stateLabel={(state) => t(`state.${state}`)} />
            <RecordHistory query={initiatives.history(id)} {...historyWords} />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: initiative.changedByName,
                at: formatInstant(initiative.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function useTexts(initiative: Initiative) {
  const { t } = useTranslation('initiative');
  return [
    { label: t('field.problem'), text: initiative.problem },
    { label: t('field.solution'), text: initiative.solution },
    { label: t('field.novelty'), text: initiative.novelty },
    { label: t('field.conditions'), text: initiative.conditions },
    { label: t('field.authorBenefits'), text: initiative.authorBenefits },
    { label: t('field.applierBenefits'), text: initiative.applierBenefits },
    { label: t('field.placesApplied'), text: initiative.placesApplied },
    { label: t('field.awards'), text: initiative.awards },
    { label: t('field.confidentialInformation'), text: initiative.confidentialInformation },
  ];
}

function EditLink({ id, label }: { id: string; label: string }) {
  return (
    <Button
      variant="default"
      leftSection={<IconPencil size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/sang-kien/$id/sua" params={{ id }} />}
    >
      {label}
    </Button>
  );
}

function ApplicationLink({ id }: { id: string }) {
  const { t } = useTranslation('initiative');
  return (
    <Button
      variant="subtle"
      leftSection={<IconPrinter size={18} aria-hidden />}
      renderRoot={(props) => <Link {...props} to="/sang-kien/$id/don" params={{ id }} />}
    >
      {t('application.open')}
    </Button>
  );
}

/** To the nomination form, for those whose work that is; whether this one may be nominated, the API decides. */
function NominateLink({ initiative: { id, state } }: { initiative: Initiative }) {
  const { t } = useTranslation('initiative');
  const nominates = useMay('NOMINATE');
  if (!nominates || (state !== 'ENDORSED' && state !== 'OUTSTANDING')) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconAward size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link {...props} to="/de-cu/$id/sua" params={{ id: 'moi' }} search={{ initiative: id }} />
      )}
    >
      {t('nominate')}
    </Button>
  );
}

function Transitions({ loaded }: { loaded: Loaded<Initiative> }) {
  const { t } = useTranslation('initiative');
  const queryClient = useQueryClient();
  return (
    <TransitionActions
      allowed={
        loaded.data.allowedTransitions as { to: Schemas['InitiativeState']; commentRequired: boolean }[]
      }
      actionLabel={(to) => t(`action.${to}`)}
      stateLabel={(to) => t(`state.${to}`)}
      fieldLabel={(path) => t(`field.${path}`, { defaultValue: path })}
      send={(body, actionKey) => initiatives.transition(loaded.data.id, body, actionKey, loaded.etag)}
      onDone={() => void initiatives.refresh(queryClient)}
      foreword={(to, answers) =>
        to === 'SUBMITTED' && <NearDuplicatesDialog initiative={loaded.data} {...answers} />
      }
    />
  );
}
