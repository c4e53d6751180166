import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/detail/Facts';
import { useDeadlineText } from '@/shared/format/Deadline';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import type { Edition } from './editionQueries';

/** The rules and dates of an edition. */
export function EditionFacts({ edition }: { edition: Edition }) {
  const { t } = useTranslation('goldenbook');
  const deadline = useDeadlineText();
  const { prizeRequired, limitPerOrganisation, opensAt, publishedAt } = edition;
  return (
    <Facts
      title={t('edition.facts')}
      facts={[
        { label: t('field.year'), value: String(edition.year) },
        { label: t('field.opensAt'), value: opensAt && formatInstant(opensAt) },
        { label: t('field.organisationDeadline'), value: deadline(edition.organisationDeadline) },
        { label: t('field.forwardingDeadline'), value: deadline(edition.forwardingDeadline) },
        { label: t('field.publishedAt'), value: publishedAt && formatInstant(publishedAt) },
        { label: t('field.targetCount'), value: formatNumber(edition.targetCount) },
        { label: t('field.targetCountReason'), value: edition.targetCountReason },
        {
          label: t('field.limitPerOrganisation'),
          value:
            limitPerOrganisation === undefined ? t('edition.unlimited') : formatNumber(limitPerOrganisation),
        },
        {
          label: t('field.prizeRequired'),
          value: prizeRequired ? <PrizeWindow edition={edition} /> : t('edition.prizeNotRequired'),
        },
        { label: t('field.minimumReviews'), value: formatNumber(edition.minimumReviews) },
        { label: t('field.blind'), value: t(edition.blind ? 'edition.blind' : 'edition.notBlind') },
      ]}
    />
  );
}

/** When a prize must have been won to count. */
export function PrizeWindow({
  edition: { prizeFrom, prizeTo },
}: {
  edition: Pick<Edition, 'prizeFrom' | 'prizeTo'>;
}) {
  const { t } = useTranslation('goldenbook');
  if (prizeFrom && prizeTo) {
    return <>{t('edition.prizeBetween', { from: formatDate(prizeFrom), to: formatDate(prizeTo) })}</>;
  }
  if (prizeFrom) return <>{t('edition.prizeFrom', { from: formatDate(prizeFrom) })}</>;
  if (prizeTo) return <>{t('edition.prizeTo', { to: formatDate(prizeTo) })}</>;
  return <>{t('edition.prizeAnytime')}</>;
}
