import { Group, List, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { submittedQuery } from './queries';
import type { Review } from './reviewValues';

/** What others have submitted on the same nomination; the API tells it once the own review is submitted. */
export function OthersReviews({ review }: { review: Review }) {
  const { t } = useTranslation('goldenbook');
  const submitted = useQuery(submittedQuery(review.work.nomination));
  const others = submitted.data?.filter(({ id }) => id !== review.id);
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        {t('review.others')}
      </Title>
      {submitted.isError && <ProblemAlert error={submitted.error} onRetry={() => void submitted.refetch()} />}
      {submitted.isPending && <Skeleton h={48} />}
      {others?.length === 0 && <Text c="dimmed">{t('review.noOthers')}</Text>}
      {others && others.length > 0 && (
        <List
          listStyleType="none"
          spacing="sm"
          size="sm"
          styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
        >
          {others.map(({ id, reviewer, total, recommendation }) => (
            <List.Item key={id}>
              <Group justify="space-between" wrap="nowrap">
                <Text size="sm" fw={600}>
                  {reviewer.name}
                </Text>
                <Text size="sm" ta="right">
                  {[
                    total !== undefined && t('review.totalOf', { total: formatNumber(total) }),
                    recommendation && t(`recommendation.${recommendation}`),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </Group>
            </List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
}
