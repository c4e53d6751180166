import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API, which also answers `/config.json`: the local stack of `make run`. */
const api = process.env.SANGTAO_API ?? 'http://127.0.0.1:8080';

const inPackages = (...names: string[]) => new RegExp(`node_modules/(${names.join('|')})/`);

/**
 * What every view needs, in three files: the many small ones that the bundler would make of it compress badly. Parts of
 * the component library belong here only when the shell itself is drawn with them; of the rooms, what the frame has to
 * know of each.
 */
const firstLoad = [
  {
    name: 'ground',
    test: inPackages(
      'react',
      'react-dom',
      'scheduler',
      'use-sync-external-store',
      '@tanstack/(react-)?(router|query|store|history)[a-z-]*',
      'i18next',
      'react-i18next',
      'oidc-client-ts',
      'openapi-fetch',
    ),
  },
  {
    name: 'frame',
    test: inPackages(
      '@mantine/core/esm/core',
      `@mantine/core/esm/components/(${[
        'ActionIcon',
        'Alert',
        'Anchor',
        'AppShell',
        'Avatar',
        'Burger',
        'Button',
        'CloseButton',
        'Group',
        'Kbd',
        'Loader',
        'NavLink',
        'Paper',
        'Skeleton',
        'Stack',
        'Text',
        'ThemeIcon',
        'Title',
        'Transition',
        'UnstyledButton',
      ].join('|')})`,
    ),
  },
  {
    name: 'floating',
    test: inPackages(
      '@mantine/core/esm/components/(Menu|Popover|Portal|ScrollArea)',
      '@mantine/core/esm/utils/Floating',
      '@floating-ui/[a-z-]+',
    ),
  },
  {
    name: 'site',
    test: /\/src\/(api\/(?!schema)|app\/(main|App|router|routes|features|roomPage|language|shell\/(?!Notices|HeaderMenus|AccountMenu|ColourSchemeSwitch|LanguageSwitch))|features\/\w+\/(index|[a-z]\w*List|words)\.ts)/,
  },
];

export default defineConfig({
  // The server puts a new word here for each answer, and into the policy that goes with it.
  html: { cspNonce: '__STYLE_NONCE__' },
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    port: 5273,
    proxy: Object.fromEntries(
      ['/api', '/config.json', '/problems', '/robots.txt', '/sach-vang'].map((path) => [path, api]),
    ),
  },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: true,
    rolldownOptions: { output: { codeSplitting: { groups: firstLoad } } },
  },
  test: {
    environment: 'jsdom',
    pool: 'threads',
    setupFiles: ['src/testing/setup.ts'],
    // A document and all modules anew for each file take most of the time. Rules share them; what is drawn does not.
    projects: [
      { extends: true, test: { name: 'rules', include: ['src/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'parts', include: ['src/**/*.test.tsx'] } },
    ],
  },
});
