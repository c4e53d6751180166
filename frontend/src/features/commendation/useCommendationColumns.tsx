import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import type { ListColumn } from '@/shared/list/ListColumn';
import { SubjectLink } from './CommendationCard';
import { givenKey } from './commendationValues';
import type { CommendationRow } from './queries';

/** The columns of the list of commendations. */
export function useCommendationColumns(): ListColumn<CommendationRow>[] {
  const { t } = useTranslation('commendation');
  return [
    {
      key: 'subject',
      title: t('field.subject'),
      main: true,
      sort: 'subjectName',
      render: (row) => <SubjectLink row={row} />,
    },
    {
      key: 'state',
      title: t('field.state'),
      width: 130,
      render: ({ state }) => <StateBadge state={state} label={t(`state.${state}`)} />,
    },
    {
      key: 'form',
      title: t('field.form'),
      width: 150,
      render: ({ form }) => form && t(`form.${form}`),
    },
    { key: 'level', title: t('field.level'), width: 190, render: ({ level }) => t(`level.${level}`) },
    {
      key: 'organisation',
      title: t('field.organisation'),
      width: 180,
      render: ({ organisation }) => organisation.shortName ?? organisation.name,
    },
    {
      key: 'reasonKind',
      title: t('field.reasonKind'),
      width: 190,
      extra: true,
      render: (row) => <Reason row={row} />,
    },
    {
      key: 'decision',
      title: t('field.decision'),
      sort: 'awardedOn',
      width: 170,
      render: ({ decisionNumber, awardedOn }) =>
        decisionNumber && (
          <Stack gap={0}>
            <Text size="sm">{decisionNumber}</Text>
            {awardedOn && (
              <Text size="xs" c="dimmed">
                {formatDate(awardedOn)}
              </Text>
            )}
          </Stack>
        ),
    },
    {
      key: 'prizeVnd',
      title: t('field.prizeVnd'),
      sort: 'prizeVnd',
      align: 'right',
      width: 140,
      extra: true,
      render: ({ prizeVnd }) => prizeVnd !== undefined && formatMoney(prizeVnd),
    },
    {
      key: 'submittedAt',
      title: t('field.submittedAt'),
      sort: 'submittedAt',
      width: 150,
      extra: true,
      render: ({ submittedAt }) => submittedAt && formatInstant(submittedAt),
    },
    {
      key: 'createdAt',
      title: t('field.createdAt'),
      sort: 'createdAt',
      width: 150,
      extra: true,
      render: ({ createdAt }) => formatInstant(createdAt),
    },
  ];
}

/** What it is for, and the name of the achievement where somebody gave it one. */
export function Reason({ row }: { row: CommendationRow }) {
  const { t } = useTranslation('commendation');
  const key = givenKey(row);
  return (
    <Stack gap={0}>
      {row.reasonKind && <Text size="sm">{t(`reason.${row.reasonKind}`)}</Text>}
      {key && (
        <Text size="xs" c="dimmed">
          {key}
        </Text>
      )}
    </Stack>
  );
}
