import { Button } from '@mantine/core';
import {
  IconChartBar,
  IconFileCertificate,
  IconListCheck,
  IconPlus,
  IconUserSearch,
  IconUsersPlus,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { EmptyState } from '@/shared/EmptyState';
import { exportOf } from '@/shared/list/listExport';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { CommendationCard } from './CommendationCard';
import { CommendationFilters } from './CommendationFilters';
import { commendationList } from './commendationList';
import { commendationListRoute, newId } from './index';
import { LookUp } from './LookUp';
import { commendations } from './queries';
import { useBulkTransitions } from './useBulkTransitions';
import { useCommendationColumns } from './useCommendationColumns';

/** Commendations that the person may see, from proposal to award. */
export function CommendationListPage() {
  const { t } = useTranslation('commendation');
  const search = commendationListRoute.useSearch();
  const view = useListView(commendationList, search);
  const list = commendations.list(commendationList.query(search));
  const query = useQuery(list);
  const columns = useCommendationColumns();
  const bulk = useBulkTransitions();
  const [isAsking, setAsking] = useState(false);
  const mayReview = useMay('RECORD_HIGHER_AWARDS');
  const create = <CreateButton />;
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconUserSearch size={18} aria-hidden />}
              onClick={() => setAsking(true)}
            >
              {t('lookUp.title')}
            </Button>
            {mayReview && (
              <Button
                variant="default"
                leftSection={<IconListCheck size={18} aria-hidden />}
                renderRoot={(props) => <Link {...props} to="/khen-thuong/xet" search={search as never} />}
              >
                {t('review.action')}
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconChartBar size={18} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/khen-thuong/thong-ke" />}
            >
              {t('statistics.action')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileCertificate size={18} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/khen-thuong/quyet-dinh" />}
            >
              {t('decision.short')}
            </Button>
            {create}
          </>
        }
      />
      {(isAsking || search.subjectName) && (
        <LookUp
          // Back and forward bring other questions.
          key={`${search.subjectName} ${search.birthYear}`}
          view={view}
          found={query.isPlaceholderData ? undefined : (query.data?.total ?? view.total)}
          onClose={() => setAsking(false)}
        />
      )}
      <RecordList
        view={view}
        query={query}
        exported={exportOf('/api/v1/commendations', list.queryKey)}
        columns={columns}
        rowKey={({ id }) => id}
        card={(row) => <CommendationCard row={row} />}
        filters={<CommendationFilters view={view} />}
        bulk={bulk}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={create} />}
      />
    </>
  );
}

function CreateButton() {
  const { t } = useTranslation('commendation');
  const mayWrite = useMay('PROPOSE_COMMENDATIONS');
  if (!mayWrite) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconUsersPlus size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/khen-thuong/lap-nhieu" />}
      >
        {t('many.action')}
      </Button>
      <Button
        leftSection={<IconPlus size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/khen-thuong/$id/sua" params={{ id: newId }} />}
      >
        {t('create')}
      </Button>
    </>
  );
}
