import { defineConfig, devices } from '@playwright/test';

/** The server under test: a demo community of its own, on loopback. Two runs at once need two ports. */
const port = process.env.KUMARA_E2E_PORT ?? '54380';
const address = `http://127.0.0.1:${port}`;

const phone = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  // One server and two cores: tests that wait for each other are slower than tests in a row.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  // Machines that run tests are noisy; what passes only the second time is reported as flaky, and worth a look.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  globalTeardown: './teardown.ts',
  use: {
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // One provider for one server: what is told of it is told on one device.
    { name: 'phone', use: { ...phone, locale: 'en-GB' }, testIgnore: /translation-provider/ },
    { name: 'desktop', use: { ...desktop, locale: 'en-GB' } },
    { name: 'arabic', use: { ...phone, locale: 'ar' }, testMatch: /looks|journey|feed-controls/ },
  ],
  webServer: {
    command: 'bash ./serve.sh',
    url: `${address}/readyz`,
    timeout: 240_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
