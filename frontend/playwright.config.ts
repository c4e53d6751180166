import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { address, addressOf, environmentOf, systems, top, workers } from './e2e/stack';

/** Without what only a window on a screen needs it takes half of the time that the whole browser does. */
const withoutWindows = '/usr/bin/chromium-headless-shell';
const chromium = existsSync(withoutWindows) ? withoutWindows : '/usr/bin/chromium';

const long = /(reviewing|ballot|awards|commendation|main-job|dossier)\.spec\.ts/;
const onPhone = /(phone|author)\.spec\.ts/;
const desk = { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } };

/** Each worker tests a whole system of its own, as `make run` starts it, with a state and ports of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers,
  forbidOnly: Boolean(process.env.CI),
  // One more try tells a starved machine from a fault; whatever needed it is named at the end of the run, to be mended.
  retries: process.env.CI || process.env.SANGTAO_LANE ? 1 : 0,
  // A busy machine is given its time; what passes never takes it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['html', { open: 'never' }], ['json', { outputFile: '../.local/tests/browser.json' }]],
  globalSetup: './e2e/awaitSystems.ts',
  use: {
    baseURL: address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording every page doubles the browser's work: `npm run e2e -- --trace on` does so where a failure is not clear.
    trace: 'off',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    // Nothing moves, so nothing is clicked or looked at on its way.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? chromium,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
        '--disable-gpu',
      ],
    },
  },
  projects: [
    // The longest begin first, so that the workers end together.
    { name: 'long', testMatch: long, use: desk },
    {
      name: 'phone',
      testMatch: onPhone,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    { name: 'desk', testIgnore: [long, onPhone], use: desk },
  ],
  webServer: systems.map((system, at) => ({
    name: `system ${at + 1}`,
    command: 'make run',
    cwd: top,
    url: `${addressOf(system)}/q/health/ready`,
    // The next begins once this one has built what both need; awaitSystems waits for all of them.
    ...(at < systems.length - 1 ? { wait: { stdout: /Starting MariaDB/ } } : {}),
    env: environmentOf(system),
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 30_000 },
    timeout: 600_000,
    stdout: 'ignore',
    stderr: 'pipe',
  })),
});
