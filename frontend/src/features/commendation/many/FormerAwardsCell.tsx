import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CommendationRow } from '../queries';

/** That somebody was awarded before, with the way to the latest award. */
export function FormerAwardsCell({ awards: [latest, ...others] }: { awards: CommendationRow[] }) {
  const { t } = useTranslation('commendation');
  if (!latest) return null;
  return (
    <Text size="xs" mt={2}>
      <Anchor
        size="xs"
        target="_blank"
        renderRoot={(props) => <Link {...props} to="/khen-thuong/$id" params={{ id: latest.id }} />}
      >
        {t('former', { count: others.length + 1 })}
      </Anchor>
    </Text>
  );
}
