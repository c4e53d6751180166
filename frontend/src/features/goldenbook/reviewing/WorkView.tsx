import { Alert, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Attachments } from '@/shared/attachment/Attachments';
import { Facts } from '@/shared/detail/Facts';
import { LongTexts } from '@/shared/detail/LongTexts';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import { Authors } from '../InitiativeContent';
import { PapersTable } from '../PapersTable';
import type { Review } from './reviewValues';

/**
 * The work to be scored or voted on: what it says first, then figures and papers. In a blind edition nothing tells whose
 * it is. Under a review, which `review` names by its id, the files of the initiative are read too.
 */
export function WorkView({ work, review }: { work: Review['work']; review?: string }) {
  const { t } = useTranslation('goldenbook');
  const { kind, applicability, annualBenefitVnd, prize, confidentialInformation } = work;
  const owner = useMemo(
    () => ({ collection: 'golden-book/nominations' as const, id: work.nomination }),
    [work.nomination],
  );
  const initiative = useMemo(
    () => review && { collection: 'golden-book/reviews' as const, id: review },
    [review],
  );
  return (
    <Stack gap="md">
      <LongTexts
        texts={[
          { label: t('field.statement'), text: work.statement },
          { label: t('initiative.problem'), text: work.problem },
          { label: t('initiative.solution'), text: work.solution },
          { label: t('initiative.novelty'), text: work.novelty },
          { label: t('initiative.authorBenefits'), text: work.authorBenefits },
          { label: t('initiative.applierBenefits'), text: work.applierBenefits },
          { label: t('initiative.placesApplied'), text: work.placesApplied },
          { label: t('initiative.conditions'), text: work.conditions },
          { label: t('initiative.awards'), text: work.awards },
        ]}
      />
      {confidentialInformation && (
        <Alert color="orange" icon={<IconLock aria-hidden />} title={t('review.confidential')}>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {confidentialInformation}
          </Text>
          <Text size="xs" mt="xs">
            {t('review.confidentialHint')}
          </Text>
        </Alert>
      )}
      <Facts
        title={t('review.figures')}
        facts={[
          {
            label: t('initiative.annualBenefitVnd'),
            value: annualBenefitVnd !== undefined && formatMoney(annualBenefitVnd),
          },
          { label: t('initiative.kind'), value: kind && t(`initiativeKind.${kind}`) },
          {
            label: t('initiative.applicability'),
            value: applicability && t(`applicability.${applicability}`),
          },
          { label: t('initiative.investor'), value: work.investor },
          { label: t('field.prize'), value: prize && `${prize.name} (${formatDate(prize.wonOn)})` },
          { label: t('field.organisation'), value: work.organisation?.name },
        ]}
      />
      <Authors authors={work.authors} />
      <PapersTable papers={work.checklist} />
      {initiative && (
        <Attachments
          owner={initiative}
          title={t('review.initiativeFiles')}
          editable={false}
          isDraft={false}
        />
      )}
      <Attachments
        owner={owner}
        title={t('review.nominationFiles')}
        editable={false}
        isDraft={false}
        papers={work.checklist.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </Stack>
  );
}
