import { Button, Container } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { useSession } from './SessionContext';

/** When the identity server's answer could not be used: an old address, a sign-in given up. */
export function SignInFailed() {
  const { t } = useTranslation('app');
  const session = useSession();
  return (
    <Container size="sm" py="xl">
      <EmptyState
        title={t('signInFailed.title')}
        hint={t('signInFailed.hint')}
        action={<Button onClick={() => void session.signIn('/tong-quan')}>{t('signIn')}</Button>}
      />
    </Container>
  );
}
