import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While a page is on its way. */
export function PageLoading() {
  const { t } = useTranslation('app');
  return (
    <Stack role="status" aria-label={t('loading')} p="md">
      <Skeleton h={36} w="40%" />
      <Skeleton h={320} />
    </Stack>
  );
}
