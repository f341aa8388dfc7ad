import { expect, test } from '@playwright/test';
import { enterCode, freshNumber, join, publishPhoto } from './people';

test.describe('from the number to the note', () => {
  test('a newcomer joins by phone, publishes, and another member finds, likes, saves, answers and follows', async ({
    page,
    browser,
  }, info) => {
    await join(page, 'Lena');
    const title = `Harbour soup ${info.project.name} ${Date.now() % 100_000}`;
    const topic = `soup${Date.now() % 1_000_000}`;
    const path = await publishPhoto(page, title, `Cod, fennel, too much dill. #${topic}`, 3);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();

    const other = await browser.newContext({ ...info.project.use, storageState: undefined });
    const reader = await other.newPage();
    await join(reader, 'Chen', 'JP');
    // By its topic and by Explore's newest notes it can be found.
    await reader.goto(`/t/${topic}`);
    await expect(reader.getByText(title).first()).toBeVisible();
    await reader.goto(path);
    // Like and save are the two buttons of the bar that stay pressed.
    const [like, save] = [
      reader.locator('.bar button.action[aria-pressed]').nth(0),
      reader.locator('.bar button.action[aria-pressed]').nth(1),
    ];
    await like.click();
    await expect(like).toHaveAttribute('aria-pressed', 'true');
    await save.click();
    await expect(save).toHaveAttribute('aria-pressed', 'true');
    const follow = reader.locator('.bar:has(a.author) > button').first();
    await follow.click();
    await expect(follow).toHaveClass(/quiet/);
    await reader.locator('.bar button.say').click();
    await reader.locator('form textarea').fill('看起来很好吃！');
    await reader.locator('form button[type=submit]').click();
    await expect(reader.getByText('看起来很好吃！').first()).toBeVisible();

    // The author sees it all, and then takes the note away: it is gone for both.
    await page.goto('/messages');
    await expect(page.getByText('Chen').first()).toBeVisible();
    await page.goto(path);
    await expect(page.getByText('看起来很好吃！').first()).toBeVisible();
    const csrf = { 'x-kumara-csrf': '1' };
    const gone = await page.request.delete(`/v1/notes/${path.split('/').at(-1)}`, { headers: csrf });
    expect(gone.status()).toBe(204);
    await reader.goto(`/t/${topic}`);
    await expect(reader.getByText(title)).toHaveCount(0);
    expect((await reader.request.get(`/v1/notes/${path.split('/').at(-1)}`)).status()).toBe(404);
    await other.close();
  });

  for (const country of ['DE', 'BR', 'JP'] as const) {
    test(`a number from ${country} signs in again on another device`, async ({ page, browser }, info) => {
      test.skip(info.project.name === 'arabic', 'once for each size is enough');
      const phone = freshNumber(country);
      await page.goto('/sign-in');
      await enterCode(page, phone.e164);
      await expect(page).toHaveURL(/\/welcome/);
      const again = await browser.newContext({ ...info.project.use });
      const second = await again.newPage();
      await second.goto('/sign-in');
      await enterCode(second, phone.e164);
      // The same account: its first page asks for a name, since none was given yet.
      await expect(second).toHaveURL(/\/welcome/);
      await second.goto('/settings/security');
      await expect(second.locator('main li')).toHaveCount(2);
      await again.close();
    });
  }

  test('a wrong code is refused in words, and the right one still works', async ({ page }, info) => {
    test.skip(info.project.name !== 'phone', 'the same everywhere');
    await page.goto('/sign-in');
    const { e164 } = freshNumber('DE');
    await page.locator('#phone').fill(e164);
    await page.locator('form button[type=submit]').click();
    const code =
      /\d{6}/.exec((await page.locator('aside blockquote').first().textContent()) ?? '')?.[0] ?? '';
    const wrong = code === '000000' ? '111111' : '000000';
    await page.locator('#code').fill(wrong);
    await expect(page.getByRole('alert')).toContainText(/tries left/);
    await page.locator('#code').fill(code);
    await expect(page).toHaveURL(/\/welcome/);
  });
});
