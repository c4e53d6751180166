import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Whether an account can sign in. */
export function EnabledBadge({ enabled }: { enabled: boolean }) {
  const { t } = useTranslation('account');
  return <Badge color={enabled ? 'green' : 'gray'}>{t(`enabled.${enabled}`)}</Badge>;
}
