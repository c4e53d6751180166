import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { ChoiceFilter } from '@/shared/list/ChoiceFilter';
import { DateRangeFilter } from '@/shared/list/DateRangeFilter';
import type { ListColumn } from '@/shared/list/ListColumn';
import { RecordList } from '@/shared/list/RecordList';
import { useListView } from '@/shared/list/useListView';
import { PageHeader } from '@/shared/PageHeader';
import { accessEventList } from './accessEventList';
import { auditRoute } from './index';
import { type AccessEvent, accessEventsQuery } from './queries';
import { VerificationPanel } from './VerificationPanel';
import { accessEventKinds } from './words';

/** For auditors: whether the history is whole, and who came in, was refused or took data out. */
export function AuditPage() {
  const { t } = useTranslation('audit');
  const isAuditor = useMay('AUDIT');
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {isAuditor ? (
        <Stack gap="lg">
          <VerificationPanel />
          <Title order={2} size="h4">
            {t('events')}
          </Title>
          <AccessEvents />
        </Stack>
      ) : (
        <EmptyState title={t('notAllowed')} hint={t('notAllowedHint')} />
      )}
    </>
  );
}

function AccessEvents() {
  const { t } = useTranslation('audit');
  const search = auditRoute.useSearch();
  const view = useListView(accessEventList, search);
  const query = useQuery(accessEventsQuery(search));
  const columns = useColumns();
  return (
    <RecordList
      hasWords={false}
      view={view}
      query={query}
      columns={columns}
      rowKey={({ id }) => id}
      card={(row) => <EventCard row={row} />}
      filters={
        <>
          <ChoiceFilter
            label={t('field.kind')}
            choices={accessEventKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={search.kind}
            onChange={(kind) => view.setFilters({ kind })}
          />
          <DateRangeFilter
            fromLabel={t('filter.from')}
            toLabel={t('filter.to')}
            from={search['at.from']}
            to={search['at.to']}
            onChange={({ from, to }) => view.setFilters({ 'at.from': from, 'at.to': to })}
          />
        </>
      }
      empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
    />
  );
}

/** What happened, in a line. */
function useSummary() {
  const { t } = useTranslation('audit');
  return ({ kind, request, status, occurrences, exportKind, exportFilter, exportRows }: AccessEvent) => {
    if (kind === 'EXPORT') return t('exported', { what: exportKind, rows: exportRows, filter: exportFilter });
    if (kind === 'REFUSED') return t('refused', { request, status, count: occurrences });
    return t('signedIn');
  };
}

function EventCard({ row }: { row: AccessEvent }) {
  const { t } = useTranslation('audit');
  const summary = useSummary();
  return (
    <Stack gap={6}>
      <Text size="xs" c="dimmed">
        {formatInstant(row.at)}
      </Text>
      <Text size="sm" fw={500}>
        {row.byName ?? t('nobody')}
      </Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {summary(row)}
      </Text>
      <Text size="sm" c="dimmed">
        {[row.remoteAddress, row.client].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  );
}

function useColumns(): ListColumn<AccessEvent>[] {
  const { t } = useTranslation('audit');
  const summary = useSummary();
  return [
    { key: 'at', title: t('field.at'), sort: 'at', width: 160, render: ({ at }) => formatInstant(at) },
    { key: 'kind', title: t('field.kind'), width: 170, render: ({ kind }) => t(`kind.${kind}`) },
    { key: 'by', title: t('field.by'), width: 200, render: ({ byName }) => byName ?? t('nobody') },
    { key: 'summary', title: t('field.summary'), main: true, render: summary },
    {
      key: 'address',
      title: t('field.remoteAddress'),
      width: 150,
      render: ({ remoteAddress }) => remoteAddress,
    },
    { key: 'client', title: t('field.client'), width: 150, extra: true, render: ({ client }) => client },
    {
      key: 'agent',
      title: t('field.userAgent'),
      width: 240,
      extra: true,
      render: ({ userAgent }) => userAgent,
    },
  ];
}
