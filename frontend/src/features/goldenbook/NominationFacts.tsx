import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/detail/Facts';
import { useDeadlineText } from '@/shared/format/Deadline';
import { formatDate, formatInstant } from '@/shared/format/date';
import type { Nomination } from './nominationQueries';

/** The short facts of a nomination. */
export function NominationFacts({ nomination }: { nomination: Nomination }) {
  const { t } = useTranslation('goldenbook');
  const deadline = useDeadlineText();
  const { edition, organisation, prize, submittedAt } = nomination;
  return (
    <Facts
      title={t('nomination.facts')}
      facts={[
        {
          label: t('field.edition'),
          value: (
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/ky-sach-vang/$id" params={{ id: edition.id }} />}
            >
              {edition.title}
            </Anchor>
          ),
        },
        { label: t('field.organisation'), value: organisation.name },
        { label: t('field.deadline'), value: deadline(nomination.deadline) },
        { label: t('field.extensionReason'), value: nomination.extensionReason },
        { label: t('field.prize'), value: prize && `${prize.name} (${formatDate(prize.wonOn)})` },
        { label: t('field.submittedAt'), value: submittedAt && formatInstant(submittedAt) },
        { label: t('field.createdAt'), value: formatInstant(nomination.createdAt) },
        { label: t('field.createdBy'), value: nomination.createdByName },
        { label: t('field.externalId'), value: nomination.externalId },
      ]}
    />
  );
}
