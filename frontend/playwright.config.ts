import { defineConfig, devices } from '@playwright/test';
import { address, stackEnvironment } from './e2e/stack';

/** The browser tests run against the whole system, as `make run` starts it, with a state and ports of their own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 1,
  // On a busy machine one more try tells a slow answer from a fault; the report still names it flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    baseURL: address,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'sign-in', testMatch: /signIn\.setup\.ts/ },
    // The phone first: whoever is met there alone has not been idle for long since signing in.
    {
      name: 'phone',
      dependencies: ['sign-in'],
      testMatch: /(accessibility|phone|author)\.spec\.ts/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
    {
      name: 'desk',
      dependencies: ['sign-in'],
      testIgnore: /(phone|author)\.spec\.ts/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1366, height: 768 } },
    },
  ],
  webServer: {
    command: 'make run',
    cwd: '..',
    url: `${address}/q/health/ready`,
    env: stackEnvironment,
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 30_000 },
    timeout: 600_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
