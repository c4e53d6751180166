import { Anchor, Button, Code, CopyButton, Grid, Group, Stack, Text } from '@mantine/core';
import { IconChecklist, IconCopy, IconPencil } from '@tabler/icons-react';
import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { Facts } from '@/shared/detail/Facts';
import { StateBadge } from '@/shared/detail/StateBadge';
import { type AllowedTransition, TransitionActions } from '@/shared/detail/TransitionActions';
import { TransitionTimeline } from '@/shared/detail/TransitionTimeline';
import { DownloadButton } from '@/shared/download/DownloadButton';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { DeleteRecord } from '@/shared/record/DeleteRecord';
import { DossierGaps } from './DossierGaps';
import { DossierWorksTable } from './DossierWorksTable';
import { type Dossier, dossiers } from './dossierQueries';
import { dossierRoute } from './index';
import type { DossierState } from './words';

/** One dossier: the letter, what it still lacks, its works with the Council's answers, and what can be done with it. */
export function DossierPage() {
  const { t } = useTranslation('goldenbook');
  const { id } = dossierRoute.useParams();
  const { data: loaded } = useSuspenseQuery(dossiers.one(id));
  const dossier = loaded.data;
  const timeline = useQuery(dossiers.transitions(id));
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu" />}>
            {t('dossier.title')}
          </Anchor>
        }
        title={dossier.title}
        badge={<StateBadge state={dossier.state} label={t(`dossier.state.${dossier.state}`)} />}
        subtitle={`${dossier.edition.title} · ${dossier.city.name}`}
        actions={<Actions loaded={loaded} />}
      />
      {dossier.state === 'DRAFT' && <DossierGaps dossier={dossier} />}
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <DossierWorksTable dossier={dossier} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="lg">
            <DossierFacts dossier={dossier} />
            <TransitionTimeline query={timeline} stateLabel={(state) => t(`dossier.state.${state}`)} />
            <RecordHistory
              query={dossiers.history(id)}
              memberLabel={(member) => t(`dossier.field.${member}`, { defaultValue: member })}
              valueLabel={(member, value) =>
                member === 'state' ? t(`dossier.state.${value}`, { defaultValue: value }) : value
              }
            />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: dossier.changedByName,
                at: formatInstant(dossier.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function Actions({ loaded }: { loaded: Loaded<Dossier> }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const { id, state, edition, works, editable, selectable, allowedTransitions } = loaded.data;
  const isOpen = works.some((work) => work.state === 'FORWARDED');
  const labelOf = (path: string) => {
    const [name = '', place] = path.split('.');
    if (name !== 'nominations') return t(`dossier.field.${name}`, { defaultValue: name });
    if (place === undefined) return t('dossier.section.works');
    return t('dossier.workNumber', { number: Number(place) + 1, title: works[Number(place)]?.title ?? '' });
  };
  return (
    <>
      {state === 'DRAFT' && editable && (
        <DeleteRecord
          records={dossiers}
          loaded={loaded}
          list="/ho-so-gioi-thieu"
          words={{
            action: t('dossier.delete'),
            title: t('dossier.deleteTitle'),
            detail: t('dossier.deleteDetail', { title: loaded.data.title }),
          }}
        />
      )}
      <DownloadButton
        address={`/api/v1/golden-book/dossiers/${id}/archive`}
        type="zip"
        fileName={`ho-so-sach-vang-${edition.year}.zip`}
      >
        {t('dossier.archive')}
      </DownloadButton>
      {editable && (
        <Button
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu/$id/sua" params={{ id }} />}
        >
          {t('shared:edit')}
        </Button>
      )}
      {selectable && isOpen && (
        <Button
          leftSection={<IconChecklist size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu/$id/ket-qua" params={{ id }} />}
        >
          {t('dossier.results.record')}
        </Button>
      )}
      <TransitionActions
        allowed={allowedTransitions as AllowedTransition<DossierState>[]}
        actionLabel={(to) => t(`dossier.action.${to}`)}
        stateLabel={(to) => t(`dossier.state.${to}`)}
        fieldLabel={labelOf}
        explanation={() => (
          <Text size="sm">
            {t('dossier.sendExplanation', { count: works.length, number: formatNumber(works.length) })}
          </Text>
        )}
        send={(body, actionKey) => dossiers.transition(id, body, actionKey, loaded.etag)}
        onDone={() => void dossiers.refresh(queryClient)}
      />
    </>
  );
}

function DossierFacts({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('goldenbook');
  const { edition, number, issuedOn, note, sentAt, contentHash, createdByName, createdAt } = dossier;
  return (
    <Facts
      title={t('dossier.section.letter')}
      facts={[
        { label: t('dossier.field.number'), value: number, always: true },
        { label: t('dossier.field.issuedOn'), value: issuedOn && formatDate(issuedOn), always: true },
        {
          label: t('field.edition'),
          value: (
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id" params={{ id: edition.id }} />}
            >
              {edition.title}
            </Anchor>
          ),
        },
        { label: t('dossier.field.note'), value: note },
        { label: t('dossier.field.sentAt'), value: sentAt && formatInstant(sentAt) },
        { label: t('dossier.field.contentHash'), value: contentHash && <Hash hash={contentHash} /> },
        { label: t('field.createdBy'), value: createdByName },
        { label: t('field.createdAt'), value: formatInstant(createdAt) },
      ]}
    />
  );
}

/** What proves that the dossier is still as it was sent. */
function Hash({ hash }: { hash: string }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Stack gap={6}>
      <Code style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>{hash}</Code>
      <Group>
        <CopyButton value={hash}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              <span aria-live="polite">{t(copied ? 'dossier.copied' : 'dossier.copyHash')}</span>
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
