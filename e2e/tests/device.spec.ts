// What a device keeps: its language, its light, and the app itself when there is no connection.
import { expect, test } from '@playwright/test';
import { arrive } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');
const PAPER = { light: 'rgb(255, 250, 245)', dark: 'rgb(23, 17, 15)' };

test('the language changes at once, and follows the member to another device', async ({ page }) => {
  await arrive(page, 'Wen');
  await page.goto('/settings/appearance');
  const html = page.locator('html');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(html).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sprache und Aussehen');
  const kept = page.waitForResponse(
    (r) => r.request().method() === 'PATCH' && r.request().postData()?.includes('"ar"') === true,
  );
  await page.getByRole('button', { name: 'العربية' }).click();
  await kept;
  await expect(html).toHaveAttribute('dir', 'rtl');
  await page.context().clearCookies({ name: 'kumara_language' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('ar')('settings-appearance'));
});

test('the page is light or dark as the system has it, or as it was chosen', async ({ page }) => {
  const html = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/settings/appearance');
  await expect(html).toHaveCSS('background-color', PAPER.dark);
  await page.getByRole('button', { name: w('theme-light') }).click();
  await expect(html).toHaveCSS('background-color', PAPER.light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: w('theme-dark') }).click();
  await page.reload();
  await expect(html).toHaveCSS('background-color', PAPER.dark);
  await page.getByRole('button', { name: w('theme-system') }).click();
  await expect(html).toHaveCSS('background-color', PAPER.light);
});

test('without a connection the app opens, says so, and goes on by itself', async ({ page, context }) => {
  await page.goto('/');
  await expect(page.locator('article[data-note]').first()).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  // The files that were read before the service worker was there are kept afterwards.
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('kumara-assets')).keys()).length))
    .toBeGreaterThan(3);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: w('offline-title') })).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: w('nav-label') }).filter({ visible: true }),
  ).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('article[data-note]').first()).toBeVisible();
});
