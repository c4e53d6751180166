import { Button, type ButtonProps } from '@mantine/core';
import { IconFileCertificate } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { canBeOneDecision, permissionToDecide } from './competence';
import type { Commendation, CommendationRow } from './queries';

interface Props extends ButtonProps {
  /** What the decision is on; none to choose there. */
  on?: (CommendationRow | Commendation)[];
}

/** The way to a new decision, for those who sign one or record it. Awarding is no change of state of its own. */
export function DecideButton({ on = [], ...rest }: Props) {
  const { t } = useTranslation('commendation');
  const [first] = on;
  const decides = useMay(permissionToDecide[first?.level ?? 'ORGANISATION']);
  if (!decides || !canBeOneDecision(on)) return null;
  const search = first && {
    level: first.level,
    organisation: first.level === 'ORGANISATION' ? first.organisation.code : undefined,
    commendation: on.map(({ id }) => id),
  };
  return (
    <Button
      leftSection={<IconFileCertificate size={18} aria-hidden />}
      {...rest}
      renderRoot={(props) => <Link {...props} to="/khen-thuong/quyet-dinh/moi" search={search ?? {}} />}
    >
      {t('decision.create')}
    </Button>
  );
}
