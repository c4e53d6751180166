import '@mantine/core/styles.layer.css';
import 'mantine-datatable/styles.layer.css';
import './site.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setApiAccess } from '@/api/access';
import { isPassing } from '@/api/problem';
import { App } from './App';
import { loadConfiguration } from './configuration';
import { currentLanguage, startLanguage } from './language';
import { createSiteRouter } from './router';
import { Session } from './session/Session';

/** How often a question is asked again when the connection or the server stumbled. */
const questionRetries = 2;

const [configuration] = await Promise.all([loadConfiguration(), startLanguage()]);

const session = new Session(configuration);
setApiAccess({
  token: () => session.token(),
  language: currentLanguage,
  refused: () => session.end(),
});

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < questionRetries && isPassing(error),
    },
  },
});
const router = createSiteRouter({ queryClient, session });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <App session={session} queryClient={queryClient} router={router} />
  </StrictMode>,
);
