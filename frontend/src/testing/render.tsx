import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import shared from '@/shared/messages.vi.json';

/** Draws a part of the site in Vietnamese, in the theme, with nothing cached; `rooms` are the texts of rooms by name. */
export function renderPart(part: ReactNode, rooms: Record<string, object> = {}): RenderResult {
  if (!i18next.isInitialized) {
    i18next.use(initReactI18next).init({
      lng: 'vi',
      resources: { vi: { shared } },
      defaultNS: 'shared',
      fallbackLng: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false },
    });
  }
  for (const [name, texts] of Object.entries(rooms)) i18next.addResourceBundle('vi', name, texts);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>{part}</QueryClientProvider>
    </MantineProvider>,
  );
}
