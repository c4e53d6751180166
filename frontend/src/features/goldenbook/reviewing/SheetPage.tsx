import { Alert, Badge, Button, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArrowRight, IconBellRinging, IconEyeOff } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { BallotNotice } from '../ballot/BallotNotice';
import { sheetRoute } from '../index';
import { ProgressLine } from './ProgressLine';
import { type ReviewSheet, sheetQuery } from './queries';
import { firstUnfinished, lastReminder, progressOf } from './queue';
import { SheetGrid } from './SheetGrid';
import { SheetQueue } from './SheetQueue';

/** All that a reviewer has to score in an edition: one after the other, or side by side as a grid. */
export function SheetPage() {
  const { t } = useTranslation('goldenbook');
  const { edition } = sheetRoute.useParams();
  const { view } = sheetRoute.useSearch();
  const navigate = useNavigate();
  const { data: sheet } = useSuspenseQuery({ ...sheetQuery(edition), staleTime: 0 });
  return (
    <>
      <PageHeader
        title={t('review.title')}
        badge={sheet.blind && <BlindBadge />}
        subtitle={sheet.edition.title}
        actions={<GoOn sheet={sheet} />}
      />
      <BallotNotice />
      {sheet.rows.length === 0 ? (
        <Paper>
          <EmptyState title={t('review.empty')} hint={t('review.emptyHint')} />
        </Paper>
      ) : (
        <Stack gap="md">
          <State sheet={sheet} />
          <SegmentedControl
            aria-label={t('review.view')}
            w={{ base: '100%', xs: 'fit-content' }}
            value={view ?? 'hang-doi'}
            onChange={(chosen) =>
              void navigate({
                to: '/cham-diem/$edition',
                params: { edition },
                search: chosen === 'bang' ? { view: 'bang' } : {},
                replace: true,
              })
            }
            data={[
              { value: 'hang-doi', label: t('review.queue') },
              { value: 'bang', label: t('review.grid') },
            ]}
          />
          {view === 'bang' ? <SheetGrid sheet={sheet} /> : <SheetQueue sheet={sheet} />}
        </Stack>
      )}
    </>
  );
}

/** Said wherever a reviewer scores without knowing whose work it is. */
export function BlindBadge() {
  const { t } = useTranslation('goldenbook');
  return (
    <Badge color="indigo" leftSection={<IconEyeOff size={14} aria-hidden />}>
      {t('review.blind')}
    </Badge>
  );
}

function GoOn({ sheet }: { sheet: ReviewSheet }) {
  const { t } = useTranslation('goldenbook');
  const next = firstUnfinished(sheet.rows);
  if (!next) return null;
  const isBegun = sheet.rows.some(({ state }) => state === 'SUBMITTED');
  return (
    <Button
      rightSection={<IconArrowRight size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link {...props} to="/cham-diem/$edition/$id" params={{ edition: sheet.edition.id, id: next.id }} />
      )}
    >
      {t(isBegun ? 'review.goOn' : 'review.begin')}
    </Button>
  );
}

function State({ sheet }: { sheet: ReviewSheet }) {
  const { t } = useTranslation('goldenbook');
  const { all, submitted, halfDone, unfinished } = progressOf(sheet.rows);
  const reminded = lastReminder(sheet.rows);
  return (
    <>
      {reminded && (
        <Alert color="orange" icon={<IconBellRinging aria-hidden />} title={t('review.reminded')}>
          {t('review.remindedAt', { at: formatInstant(reminded), count: unfinished })}
        </Alert>
      )}
      <Paper p="md" component="section" aria-label={t('review.progress')}>
        <Group justify="space-between" gap="xs" mb="xs">
          <Text fw={600}>{t('review.submittedOf', { submitted, all })}</Text>
          <Text size="sm" c="dimmed">
            {unfinished === 0
              ? t('review.allDone')
              : t('review.left', { count: unfinished - halfDone, halfDone })}
          </Text>
        </Group>
        <ProgressLine all={all} submitted={submitted} halfDone={halfDone} />
      </Paper>
    </>
  );
}
