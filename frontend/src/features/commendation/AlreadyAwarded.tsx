import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAward } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { useMay } from '@/app/session/me';
import { formatDate } from '@/shared/format/date';
import type { EarlierAward } from './decisionValues';

/** Whether saving was refused since the achievement was awarded before (Law 06/2022/QH15). */
export function isAlreadyAwarded(problem: Problem | undefined): problem is Problem {
  return problem?.kind === 'already-awarded';
}

/** The earlier awards that a refusal names. */
export function earlierAwardsOf(problem: Problem | undefined): EarlierAward[] {
  return isAlreadyAwarded(problem) ? (problem.members.awards as EarlierAward[]) : [];
}

/** Says that nothing was awarded, since an achievement was before, when, and what can be done. */
export function AlreadyAwarded({ problem }: { problem: Problem }) {
  const { t } = useTranslation('commendation');
  const mayOverride = useMay('AWARD_AGAIN');
  return (
    <Alert role="alert" color="front" icon={<IconAward aria-hidden />} title={problem.title}>
      <List size="sm" spacing={4}>
        {earlierAwardsOf(problem).map((award) => (
          <List.Item key={`${award.commendation}${award.subject}${award.decisionNumber}`}>
            <EarlierAwardLine award={award} />
          </List.Item>
        ))}
      </List>
      <Text size="sm" mt="xs">
        {mayOverride ? t('already.override') : t('already.other')}
      </Text>
    </Alert>
  );
}

/** An earlier award in a line, with the way to it where the person may read it. */
export function EarlierAwardLine({ award }: { award: EarlierAward }) {
  const { t } = useTranslation('commendation');
  const { commendation: id, subject, form, decisionNumber, signedOn } = award;
  return (
    <Text span size="sm">
      {subject}: {form && `${t(`form.${form}`)}, `}
      {t('decisionOf', { number: decisionNumber, date: formatDate(signedOn) })}
      {id && (
        <>
          {' · '}
          <Anchor
            size="sm"
            fw={600}
            target="_blank"
            renderRoot={(props) => <Link {...props} to="/khen-thuong/$id" params={{ id }} />}
          >
            {t('already.see')}
          </Anchor>
        </>
      )}
    </Text>
  );
}
