import { expect, test } from '@playwright/test';
import { join } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

// Browsers make passkeys for names of hosts, not for addresses.
test.use({ baseURL: `http://localhost:${process.env.KUMARA_E2E_PORT ?? '54380'}` });

test('a passkey is the second way in, and none once it is removed', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await join(page, 'Noor Passkey');
  await page.goto('/settings/security');
  await page.getByRole('button', { name: w('passkey-add') }).click();
  await expect(page.getByText(w('passkey-added'))).toBeVisible();

  await page.goto('/settings');
  await page.getByRole('button', { name: w('sign-out') }).click();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: w('passkey-sign-in') }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto('/settings/security');
  const section = page.locator('section').filter({ hasText: w('passkeys-title') });
  await section.getByRole('button', { name: w('delete') }).click();
  await expect(section.getByRole('listitem')).toHaveCount(0);

  await page.goto('/settings');
  await page.getByRole('button', { name: w('sign-out') }).click();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: w('passkey-sign-in') }).click();
  await expect(page.getByRole('status').filter({ hasText: /passkey/i })).toBeVisible();
  await expect(page).toHaveURL(/sign-in/);
});
