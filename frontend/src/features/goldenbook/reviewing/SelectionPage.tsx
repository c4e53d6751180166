import { Alert, Anchor, Tabs } from '@mantine/core';
import { IconFileText, IconListNumbers, IconMailbox, IconUsers } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { StateBadge } from '@/shared/detail/StateBadge';
import { PageHeader } from '@/shared/PageHeader';
import { ScreenOnly } from '@/shared/print/PrintSheet';
import { useIsPhone } from '@/shared/useIsPhone';
import { editions } from '../editionQueries';
import { selectionRoute } from '../index';
import { AssignmentTab } from './AssignmentTab';

const RankingTab = lazy(async () => ({ default: (await import('./RankingTab')).RankingTab }));
const BallotTab = lazy(async () => ({ default: (await import('../ballot/BallotTab')).BallotTab }));
const MinutesTab = lazy(async () => ({ default: (await import('./MinutesTab')).MinutesTab }));

const first = 'phan-cong';

/** How an edition's works are chosen: who scores what, how they rank, what the council votes, and what the minutes say. */
export function SelectionPage() {
  const { t } = useTranslation('goldenbook');
  const { id } = selectionRoute.useParams();
  const { part = first } = selectionRoute.useSearch();
  const navigate = useNavigate();
  // With signs they don't fit beside each other there.
  const isPhone = useIsPhone();
  const { data } = useSuspenseQuery(editions.one(id));
  const edition = data.data;
  const isCommittee = useMay('RUN_GOLDEN_BOOK');
  const mayAct = isCommittee && edition.state === 'REVIEWING';
  const go = (chosen: string | null) =>
    void navigate({
      to: '/ky-sach-vang/$id/xet-chon',
      params: { id },
      search: { part: chosen === first ? undefined : (chosen as 'xep-hang') },
    });
  return (
    <>
      <ScreenOnly>
        <PageHeader
          breadcrumbs={
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id" params={{ id }} />}
            >
              {edition.title}
            </Anchor>
          }
          title={t('selection.title')}
          badge={<StateBadge state={edition.state} label={t(`editionState.${edition.state}`)} />}
        />
        {isCommittee && edition.state !== 'REVIEWING' && (
          <Alert color="gray" mb="md">
            {t('selection.notReviewing')}
          </Alert>
        )}
      </ScreenOnly>
      <Tabs value={part} onChange={go} keepMounted={false}>
        <ScreenOnly>
          <Tabs.List mb="lg">
            <Tabs.Tab value={first} leftSection={!isPhone && <IconUsers size={16} aria-hidden />}>
              {t('selection.assignment')}
            </Tabs.Tab>
            <Tabs.Tab value="xep-hang" leftSection={!isPhone && <IconListNumbers size={16} aria-hidden />}>
              {t('selection.ranking')}
            </Tabs.Tab>
            <Tabs.Tab value="bo-phieu" leftSection={!isPhone && <IconMailbox size={16} aria-hidden />}>
              {t('selection.ballot')}
            </Tabs.Tab>
            <Tabs.Tab value="bien-ban" leftSection={!isPhone && <IconFileText size={16} aria-hidden />}>
              {t('selection.minutes')}
            </Tabs.Tab>
          </Tabs.List>
        </ScreenOnly>
        <Suspense>
          <Tabs.Panel value={first}>
            <AssignmentTab edition={edition} mayAct={mayAct} />
          </Tabs.Panel>
          <Tabs.Panel value="xep-hang">
            <RankingTab edition={edition} mayAct={mayAct} />
          </Tabs.Panel>
          <Tabs.Panel value="bo-phieu">
            <BallotTab edition={edition} mayAct={mayAct} />
          </Tabs.Panel>
          <Tabs.Panel value="bien-ban">
            <MinutesTab edition={edition} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  );
}
