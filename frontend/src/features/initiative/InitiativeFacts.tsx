import { useTranslation } from 'react-i18next';
import type { Initiative } from '@/records/initiative/initiatives';
import { Facts } from '@/shared/detail/Facts';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import { useFields } from '@/shared/useFields';

/** The short facts of an initiative. */
export function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('initiative');
  const { nameOf } = useFields();
  const { kind, applicability, annualBenefitVnd, firstAppliedOn, submittedAt } = initiative;
  return (
    <Facts
      title={t('facts')}
      facts={[
        { label: t('field.number'), value: initiative.number },
        { label: t('field.organisation'), value: initiative.organisation.name },
        { label: t('field.kind'), value: kind && t(`kind.${kind}`), always: true },
        { label: t('field.field'), value: nameOf(initiative.field), always: true },
        { label: t('field.campaign'), value: initiative.campaign?.title },
        {
          label: t('field.applicability'),
          value: applicability && t(`applicability.${applicability}`),
          always: true,
        },
        {
          label: t('field.firstAppliedOn'),
          value: firstAppliedOn && formatDate(firstAppliedOn),
          always: true,
        },
        {
          label: t('field.annualBenefitVnd'),
          value: annualBenefitVnd !== undefined && formatMoney(annualBenefitVnd),
        },
        { label: t('field.investor'), value: initiative.investor },
        { label: t('field.submittedAt'), value: submittedAt && formatInstant(submittedAt) },
        { label: t('field.createdAt'), value: formatInstant(initiative.createdAt) },
        { label: t('createdBy'), value: initiative.createdByName },
        { label: t('field.externalId'), value: initiative.externalId },
      ]}
    />
  );
}
