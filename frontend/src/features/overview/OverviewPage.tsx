import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/PageHeader';

/** What waits for the person who signed in. */
export function OverviewPage() {
  const { t } = useTranslation('overview');
  return <PageHeader title={t('title')} />;
}
