import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { createSiteRouter } from './router';
import type { Session } from './session/Session';
import { SessionProvider } from './session/SessionContext';
import { styleNonce } from './styleNonce';
import { cssVariables, themeWith } from './theme';

interface Props {
  session: Session;
  queryClient: QueryClient;
  router: ReturnType<typeof createSiteRouter>;
}

/** Everything that all pages stand in. */
export function App({ session, queryClient, router }: Props) {
  const { t } = useTranslation('shared');
  const theme = useMemo(
    () => themeWith({ clear: t('clear'), close: t('close'), previous: t('previous'), next: t('next') }),
    [t],
  );
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <SessionProvider session={session}>
          <RouterProvider router={router} />
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
