import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import { useTranslation } from 'react-i18next';

/** Where short notices of what was done appear; read out by screen readers. */
export default function Notices() {
  const { t } = useTranslation('app');
  return <Notifications position="bottom-right" limit={3} role="status" aria-label={t('notices')} />;
}
