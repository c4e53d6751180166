import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Facts } from '@/shared/detail/Facts';
import { LongTexts } from '@/shared/detail/LongTexts';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import { useFields } from '@/shared/useFields';

type Initiative = Schemas['InitiativeContent'];

/** What the nominated initiative says: everything but what is to be kept confidential. */
export function InitiativeContent({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('goldenbook');
  return (
    <>
      <InitiativeFacts initiative={initiative} />
      <Authors authors={initiative.authors} />
      <LongTexts
        texts={[
          { label: t('initiative.problem'), text: initiative.problem },
          { label: t('initiative.solution'), text: initiative.solution },
          { label: t('initiative.novelty'), text: initiative.novelty },
          { label: t('initiative.conditions'), text: initiative.conditions },
          { label: t('initiative.authorBenefits'), text: initiative.authorBenefits },
          { label: t('initiative.applierBenefits'), text: initiative.applierBenefits },
          { label: t('initiative.placesApplied'), text: initiative.placesApplied },
          { label: t('initiative.awards'), text: initiative.awards },
        ]}
      />
    </>
  );
}

function InitiativeFacts({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation('goldenbook');
  const { nameOf } = useFields();
  const { id, number, title, kind, applicability, firstAppliedOn, annualBenefitVnd } = initiative;
  return (
    <Facts
      title={t('field.initiative')}
      facts={[
        {
          label: t('initiative.number'),
          value: (
            <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/sang-kien/$id" params={{ id }} />}>
              {number ?? title}
            </Anchor>
          ),
        },
        { label: t('initiative.kind'), value: kind && t(`initiativeKind.${kind}`) },
        { label: t('field.field'), value: nameOf(initiative.field) },
        { label: t('initiative.applicability'), value: applicability && t(`applicability.${applicability}`) },
        { label: t('initiative.firstAppliedOn'), value: firstAppliedOn && formatDate(firstAppliedOn) },
        {
          label: t('initiative.annualBenefitVnd'),
          value: annualBenefitVnd !== undefined && formatMoney(annualBenefitVnd),
        },
        { label: t('initiative.investor'), value: initiative.investor },
      ]}
    />
  );
}

/** Who made it. */
export function Authors({ authors }: { authors: Schemas['Contributor'][] }) {
  const { t } = useTranslation('goldenbook');
  if (authors.length === 0) return null;
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="xs">
        {t('field.authors')}
      </Title>
      <List size="sm" spacing={4}>
        {authors.map(({ fullName, position, workplace }) => (
          <List.Item key={`${fullName}-${workplace}-${position}`}>
            <Text span fw={600} size="sm">
              {fullName}
            </Text>
            {[position, workplace]
              .filter(Boolean)
              .map((part) => `, ${part}`)
              .join('')}
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
