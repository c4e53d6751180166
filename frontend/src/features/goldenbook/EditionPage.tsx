import { Alert, Anchor, Button, Grid, Stack, Text } from '@mantine/core';
import {
  IconExternalLink,
  IconLayoutKanban,
  IconListNumbers,
  IconPencil,
  IconSend,
} from '@tabler/icons-react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { useMay } from '@/app/session/me';
import { StateBadge } from '@/shared/detail/StateBadge';
import { type AllowedTransition, TransitionActions } from '@/shared/detail/TransitionActions';
import { TransitionTimeline } from '@/shared/detail/TransitionTimeline';
import { NominationFunnel } from '@/shared/figure/NominationFunnel';
import { Deadline } from '@/shared/format/Deadline';
import { formatInstant } from '@/shared/format/date';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { CriteriaTable } from './CriteriaTable';
import { EditionFacts } from './EditionFacts';
import { ExtendedOrganisations } from './ExtendedOrganisations';
import { type Edition, editions } from './editionQueries';
import { editionRoute } from './index';
import { PapersTable } from './PapersTable';
import { StateCounts } from './StateCounts';
import type { EditionState } from './words';

/** One edition: its deadlines and rules, how far its nominations have come, and what can be done with it. */
export function EditionPage() {
  const { t } = useTranslation('goldenbook');
  const { id } = editionRoute.useParams();
  const { data } = useSuspenseQuery(editions.one(id));
  const edition = data.data;
  const timeline = useQuery(editions.transitions(id));
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/ky-sach-vang" />}>
            {t('edition.title')}
          </Anchor>
        }
        title={edition.title}
        badge={<StateBadge state={edition.state} label={t(`editionState.${edition.state}`)} />}
        subtitle={edition.city.name}
        actions={<Actions loaded={data} />}
      />
      <Notice edition={edition} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="lg">
            <NominationFunnel
              title={t('edition.funnel')}
              year={edition.year}
              funnel={edition.funnel}
              targetCount={edition.targetCount}
            />
            <StateCounts edition={edition} />
            <CriteriaTable criteria={edition.criteria} />
            <PapersTable papers={edition.checklist} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            <EditionFacts edition={edition} />
            <Extensions edition={edition} />
            <TransitionTimeline query={timeline} stateLabel={(state) => t(`editionState.${state}`)} />
            <RecordHistory
              query={editions.history(id)}
              memberLabel={(member) => t(`field.${member}`, { defaultValue: member })}
              valueLabel={(member, value) =>
                member === 'state' ? t(`editionState.${value}`, { defaultValue: value }) : value
              }
            />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: edition.changedByName,
                at: formatInstant(edition.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

/** Who has more time: for those who oversee the city, while it is of use. */
function Extensions({ edition }: { edition: Edition }) {
  const mayRead = useMay('OVERSEE_GOLDEN_BOOK');
  const mayExtend = useMay('RUN_GOLDEN_BOOK');
  const isOfUse = edition.state === 'OPEN' || edition.state === 'REVIEWING';
  return mayRead && isOfUse ? <ExtendedOrganisations edition={edition} mayExtend={mayExtend} /> : null;
}

/** The deadline that counts now, above everything else. */
function Notice({ edition }: { edition: Edition }) {
  const { t } = useTranslation('goldenbook');
  if (edition.state === 'PUBLISHED') {
    return (
      <Alert color="gold" mb="lg" title={t('edition.published')}>
        <Anchor href="/sach-vang" size="sm">
          <IconExternalLink size={14} aria-hidden /> {t('publicBook')}
        </Anchor>
      </Alert>
    );
  }
  if (edition.state === 'FORWARDED') return null;
  const isOpen = edition.state === 'PLANNED' || edition.state === 'OPEN';
  return (
    <Alert color="blue" mb="lg" title={t(isOpen ? 'field.organisationDeadline' : 'field.forwardingDeadline')}>
      <Deadline tooLate={isOpen ? edition.organisationDeadline : edition.forwardingDeadline} />
    </Alert>
  );
}

function Actions({ loaded }: { loaded: Loaded<Edition> }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const { id, year, state, editable, allowedTransitions } = loaded.data;
  const seesSelection = useMay('OVERSEE_GOLDEN_BOOK');
  const seesDossiers = useMay('READ_DOSSIERS');
  const isBegun = state !== 'PLANNED' && state !== 'OPEN';
  return (
    <>
      {seesSelection && isBegun && (
        <Button
          variant="light"
          leftSection={<IconListNumbers size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id/xet-chon" params={{ id }} />}
        >
          {t('selection.open')}
        </Button>
      )}
      {seesDossiers && isBegun && (
        <Button
          variant="default"
          leftSection={<IconSend size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu" search={{ edition: [id] }} />}
        >
          {t('dossier.title')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconLayoutKanban size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/de-cu/bang" search={{ edition: String(year) }} />}
      >
        {t('board.title')}
      </Button>
      {editable && (
        <Button
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id/sua" params={{ id }} />}
        >
          {t('shared:edit')}
        </Button>
      )}
      <TransitionActions
        allowed={allowedTransitions as AllowedTransition<EditionState>[]}
        actionLabel={(to) => t(`editionAction.${to}`)}
        stateLabel={(to) => t(`editionState.${to}`)}
        send={(body, actionKey) => editions.transition(id, body, actionKey, loaded.etag)}
        onDone={() => void editions.refresh(queryClient)}
      />
    </>
  );
}
