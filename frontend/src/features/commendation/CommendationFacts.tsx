import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/detail/Facts';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import { givenKey } from './commendationValues';
import type { Commendation } from './queries';

/** Who is commended. */
export function SubjectFacts({ commendation: { subject } }: { commendation: Commendation }) {
  const { t } = useTranslation('commendation');
  const isPerson = subject.type === 'PERSON';
  return (
    <Facts
      title={t('section.subject')}
      facts={[
        { label: t('field.type'), value: t(`subject.${subject.type}`) },
        { label: isPerson ? t('field.name') : t('field.groupName'), value: subject.name },
        { label: t('field.birthYear'), value: subject.birthYear, always: isPerson },
        { label: t('field.position'), value: subject.position },
        { label: t('field.workplace'), value: subject.workplace, always: isPerson },
        { label: t('field.gender'), value: subject.gender && t(`gender.${subject.gender}`) },
        {
          label: t('field.directWorker'),
          value: subject.directWorker !== undefined && (subject.directWorker ? t('yes') : t('no')),
        },
      ]}
    />
  );
}

/** What is asked for, by whom, and what it is for. */
export function ProposalFacts({ commendation }: { commendation: Commendation }) {
  const { t } = useTranslation('commendation');
  const { form, reasonKind, initiative, campaign, submittedAt } = commendation;
  return (
    <Facts
      title={t('section.proposal')}
      facts={[
        { label: t('field.organisation'), value: commendation.organisation.name },
        { label: t('field.form'), value: form && t(`form.${form}`), always: true },
        { label: t('field.level'), value: t(`level.${commendation.level}`) },
        { label: t('field.reasonKind'), value: reasonKind && t(`reason.${reasonKind}`), always: true },
        { label: t('field.achievementKey'), value: givenKey(commendation) },
        { label: t('field.initiative'), value: initiative && <InitiativeLink {...initiative} /> },
        { label: t('field.campaign'), value: campaign && <CampaignLink {...campaign} /> },
        { label: t('field.submittedAt'), value: submittedAt && formatInstant(submittedAt) },
        { label: t('field.createdAt'), value: formatInstant(commendation.createdAt) },
        { label: t('createdBy'), value: commendation.createdByName },
        { label: t('field.externalId'), value: commendation.externalId },
      ]}
    />
  );
}

/** The award with its decision; nothing while there is none. */
export function AwardFacts({ commendation }: { commendation: Commendation }) {
  const { t } = useTranslation('commendation');
  const { decision, awardedOn, prizeVnd, overrideReason } = commendation;
  if (!decision) return null;
  return (
    <Facts
      title={decision.result === 'AWARDED' ? t('section.award') : t('section.answer')}
      facts={[
        { label: t('field.decision'), value: <DecisionLink {...decision} /> },
        { label: t('field.signedOn'), value: formatDate(awardedOn ?? decision.signedOn) },
        { label: t('field.prizeVnd'), value: prizeVnd !== undefined && formatMoney(prizeVnd) },
        { label: t('field.overrideReason'), value: overrideReason },
      ]}
    />
  );
}

function DecisionLink({ id, number }: { id: string; number: string }) {
  return (
    <Anchor
      size="sm"
      fw={500}
      renderRoot={(props) => <Link {...props} to="/khen-thuong/quyet-dinh/$id" params={{ id }} />}
    >
      {number}
    </Anchor>
  );
}

function InitiativeLink({ id, number, title }: { id: string; number?: string; title: string }) {
  return (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/sang-kien/$id" params={{ id }} />}>
      {[number, title].filter(Boolean).join(' · ')}
    </Anchor>
  );
}

function CampaignLink({ code, title }: { code: string; title: string }) {
  return (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/phong-trao/$code" params={{ code }} />}>
      {title}
    </Anchor>
  );
}
