import { Button, Container } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';

/** For an address that leads nowhere. */
export function PageNotFound() {
  const { t } = useTranslation('app');
  return (
    <Container size="sm" py="xl">
      <EmptyState
        title={t('notFound.title')}
        hint={t('notFound.hint')}
        action={
          <Button component={Link} to="/">
            {t('notFound.home')}
          </Button>
        }
      />
    </Container>
  );
}
