import { Alert, Anchor, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconChecks } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { OthersReviews } from './OthersReviews';
import type { ReviewSheet } from './queries';
import { firstUnfinished } from './queue';
import type { Review } from './reviewValues';
import classes from './ScoringPage.module.css';
import type { Steps } from './useSteps';

interface Props {
  sheet: ReviewSheet;
  review: Review;
  steps: Steps;
}

/** A review that takes no scores any more: what was given, what others gave, and the way on. */
export function ReviewResult({ sheet, review, steps }: Props) {
  const { t } = useTranslation('goldenbook');
  const next = firstUnfinished(sheet.rows);
  return (
    <Stack gap="md">
      <Paper component="section" aria-label={t('review.own')} shadow="sm">
        <Stack gap="sm" p="md">
          <Group justify="space-between" align="baseline">
            <Title order={2} size="h4">
              {t('review.own')}
            </Title>
            {review.total !== undefined && (
              <Text fw={700}>{t('review.totalOf', { total: formatNumber(review.total) })}</Text>
            )}
          </Group>
          <StateNotice review={review} />
          <GivenScores review={review} />
        </Stack>
        <div className={classes.bar}>
          <Group justify="space-between" gap="xs" wrap="nowrap">
            <Button
              variant="default"
              size="xs"
              disabled={!steps.before}
              leftSection={<IconArrowLeft size={16} aria-hidden />}
              onClick={steps.toBefore}
            >
              {t('review.before')}
            </Button>
            {next && (
              <Button size="xs" onClick={() => steps.go(next.id)}>
                {t('review.goOn')}
              </Button>
            )}
            <Button
              variant="default"
              size="xs"
              disabled={!steps.after}
              rightSection={<IconArrowRight size={16} aria-hidden />}
              onClick={steps.toAfter}
            >
              {t('review.after')}
            </Button>
          </Group>
        </div>
      </Paper>
      {!next && <AllDone edition={sheet.edition.id} />}
      {review.state === 'SUBMITTED' && <OthersReviews review={review} />}
    </Stack>
  );
}

function StateNotice({ review }: { review: Review }) {
  const { t } = useTranslation('goldenbook');
  const { state, submittedAt } = review;
  if (state === 'SUBMITTED') {
    return (
      <Text size="sm" c="dimmed">
        {t('review.submittedAt', { at: submittedAt ? formatInstant(submittedAt) : '' })}
      </Text>
    );
  }
  return <Alert color="gray">{t(`review.notTaken.${state}`)}</Alert>;
}

function GivenScores({ review }: { review: Review }) {
  const { t } = useTranslation('goldenbook');
  const { criteria, scores = [], recommendation, comment } = review;
  return (
    <>
      <Table verticalSpacing={6} horizontalSpacing={0}>
        <Table.Tbody>
          {criteria.map(({ name, maxScore }, each) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                {name}
              </Table.Th>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {typeof scores[each] === 'number' ? formatNumber(scores[each]) : '—'} /{' '}
                {formatNumber(maxScore)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {recommendation && <Text fw={600}>{t(`recommendation.${recommendation}`)}</Text>}
      {comment && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {comment}
        </Text>
      )}
    </>
  );
}

function AllDone({ edition }: { edition: string }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Alert color="green" icon={<IconChecks aria-hidden />} title={t('review.allDone')}>
      <Anchor
        size="sm"
        renderRoot={(props) => <Link {...props} to="/cham-diem/$edition" params={{ edition }} />}
      >
        {t('review.toSheet')}
      </Anchor>
    </Alert>
  );
}
