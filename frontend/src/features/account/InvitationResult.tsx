import { Alert } from '@mantine/core';
import { IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OneTimeSecret } from './OneTimeSecret';
import type { Invitation } from './queries';

/** How somebody comes to their password: by the letter that was sent, or by the one that is shown this once. */
export function InvitationResult({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('account');
  const { account, temporaryPassword } = invitation;
  if (temporaryPassword) {
    return (
      <OneTimeSecret
        title={t('temporaryPassword', { username: account.username })}
        hint={t('temporaryPasswordHint', { name: account.name })}
        secret={temporaryPassword}
      />
    );
  }
  return (
    <Alert role="status" color="green" icon={<IconMailCheck aria-hidden />} title={t('mailed')}>
      {t('mailedHint', { name: account.name, email: account.email })}
    </Alert>
  );
}
