import { Alert, Anchor, List } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierWork } from './dossierQueries';

/** What the dossier still lacks to be sent, each with the way to where it is mended. */
export function DossierGaps({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('goldenbook');
  const { complete, number, issuedOn, works } = dossier;
  if (complete) {
    return (
      <Alert mb="lg" color="green" icon={<IconCircleCheck aria-hidden />} title={t('dossier.complete')}>
        {t('dossier.completeHint')}
      </Alert>
    );
  }
  const lacking = works.filter(({ state, missingPapers }) => state !== 'SHORTLISTED' || missingPapers.length);
  return (
    <Alert mb="lg" color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('dossier.incomplete')}>
      <List size="sm" spacing={4}>
        {!number && <List.Item>{t('dossier.gap.number')}</List.Item>}
        {!issuedOn && <List.Item>{t('dossier.gap.issuedOn')}</List.Item>}
        {works.length === 0 && <List.Item>{t('dossier.gap.works')}</List.Item>}
        {lacking.map((work) => (
          <List.Item key={work.nomination}>
            <WorkGap work={work} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function WorkGap({ work: { nomination, title, state, missingPapers } }: { work: DossierWork }) {
  const { t } = useTranslation('goldenbook');
  return (
    <>
      <Anchor
        size="sm"
        c="inherit"
        underline="always"
        renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id: nomination }} />}
      >
        {title}
      </Anchor>
      {': '}
      {state === 'SHORTLISTED'
        ? t('dossier.gap.papers', { names: missingPapers.join('; ') })
        : t('dossier.gap.state', { state: t(`nominationState.${state}`) })}
    </>
  );
}
