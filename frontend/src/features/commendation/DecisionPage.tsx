import { Anchor, Grid, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/detail/Facts';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { AwardedTable } from './AwardedTable';
import { ResultBadge } from './DecisionListPage';
import { type Decision, decisions } from './decisionQueries';
import { decisionRoute } from './index';
import { useHistoryWords } from './useHistoryWords';

/** One decision: what it says, and everyone that it is on. */
export function DecisionPage() {
  const { t } = useTranslation('commendation');
  const historyWords = useHistoryWords();
  const { id } = decisionRoute.useParams();
  const { data: loaded } = useSuspenseQuery(decisions.one(id));
  const decision = loaded.data;
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/khen-thuong/quyet-dinh" />}>
            {t('decision.title')}
          </Anchor>
        }
        title={t('decision.numbered', { number: decision.number })}
        badge={<ResultBadge result={decision.result} />}
        subtitle={`${decision.issuer} · ${formatDate(decision.signedOn)}`}
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <AwardedTable decision={decision} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack gap="lg">
            <DecisionFacts decision={decision} />
            <RecordHistory query={decisions.history(id)} {...historyWords} />
            <Text size="sm" c="dimmed">
              {t('decision.recordedBy', {
                name: decision.createdByName,
                at: formatInstant(decision.createdAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation('commendation');
  return (
    <Facts
      title={t('section.decision')}
      facts={[
        { label: t('field.number'), value: decision.number },
        { label: t('field.signedOn'), value: formatDate(decision.signedOn) },
        { label: t('field.issuer'), value: decision.issuer },
        { label: t('field.signer'), value: decision.signer },
        { label: t('field.signerTitle'), value: decision.signerTitle },
        { label: t('field.level'), value: t(`level.${decision.level}`) },
        { label: t('field.comment'), value: decision.comment },
        {
          label: t('field.totalPrizeVnd'),
          value: decision.result === 'AWARDED' && formatMoney(decision.totalPrizeVnd),
        },
      ]}
    />
  );
}
