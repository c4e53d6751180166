import { Anchor, List, Paper } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { PageHeader } from '@/shared/PageHeader';
import { reviewedEditionsQuery } from './queries';

/** The way to the own reviews: through the editions that are being scored, where there is more than one. */
export function ReviewingPage() {
  const { t } = useTranslation('goldenbook');
  const { data: editions } = useSuspenseQuery(reviewedEditionsQuery);
  const [only] = editions;
  if (only && editions.length === 1) {
    return <Navigate to="/cham-diem/$edition" params={{ edition: only.id }} replace />;
  }
  return (
    <>
      <PageHeader title={t('review.title')} subtitle={t('review.choose')} />
      {editions.length === 0 ? (
        <Paper>
          <EmptyState title={t('review.noEdition')} hint={t('review.noEditionHint')} />
        </Paper>
      ) : (
        <Paper p="lg">
          <List listStyleType="none" spacing="md">
            {editions.map(({ id, title }) => (
              <List.Item key={id}>
                <Anchor
                  fw={600}
                  size="lg"
                  renderRoot={(props) => (
                    <Link {...props} to="/cham-diem/$edition" params={{ edition: id }} />
                  )}
                >
                  {title}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Paper>
      )}
    </>
  );
}
