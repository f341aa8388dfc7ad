import { expect, test, type Locator, type Page } from '@playwright/test';
import { choose, confirm, enterCode, freshNumber, freshWord, join, publishPhoto } from './people';
import { wordsOf } from './words';

/** A button whose name may be followed by a number: "Like 3". */
const counted = (scope: Page | Locator, name: string) =>
  scope.getByRole('button', { name: new RegExp(`^${name}(\\s*\\p{N}.*)?$`, 'u') });

/** Reads on in Explore until the note comes by, from the top: cards that are far out of sight are not in the page. */
async function findInExplore(page: Page, path: string): Promise<void> {
  await page.goto('/');
  await expect(page.locator('article').first()).toBeVisible();
  const card = page.locator(`article a[href="${path}"]`);
  await expect(async () => {
    if ((await card.count()) === 0) await page.mouse.wheel(0, 600);
    await expect(card).not.toHaveCount(0, { timeout: 300 });
  }).toPass({ timeout: 30_000, intervals: [50] });
}

test.describe('from the number to the note', () => {
  test('a newcomer joins by phone, publishes, and another member finds, likes, saves, answers and follows', async ({
    page,
    browser,
  }, info) => {
    const w = wordsOf(info.project.use.locale);
    await join(page, 'Lena', 'DE', w);
    const topic = freshWord('soup');
    const title = `Harbour ${topic}`;
    const path = await publishPhoto(page, title, `Cod, fennel, too much dill. #${topic}`, [3, 4], w);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();

    const other = await browser.newContext({ ...info.project.use, storageState: undefined });
    const reader = await other.newPage();
    await join(reader, 'Chen', 'JP', w);
    await findInExplore(reader, path);
    await reader.goto('/search');
    // A topic is suggested within a moment.
    await expect(async () => {
      await reader.getByRole('combobox', { name: w('nav-search') }).fill('');
      await reader.getByRole('combobox', { name: w('nav-search') }).fill(topic);
      await reader.getByRole('option', { name: topic }).first().click({ timeout: 1500 });
    }).toPass({ timeout: 20_000 });
    await expect(reader).toHaveURL(new RegExp(`/t/${topic}`));
    await reader.getByRole('link', { name: title }).first().click();
    const note = reader.getByRole('dialog', { name: w('note-label') });
    await expect(note.getByRole('heading', { name: title })).toBeVisible();

    await counted(note, w('note-like')).click();
    await expect(counted(note, w('note-like'))).toHaveAttribute('aria-pressed', 'true');
    await counted(note, w('note-save')).click();
    await expect(counted(note, w('note-save'))).toHaveAttribute('aria-pressed', 'true');
    await note.getByRole('button', { name: w('note-follow-named', { name: 'Lena' }), exact: true }).click();
    await expect(
      note.getByRole('button', { name: w('note-unfollow-named', { name: 'Lena' }) }),
    ).toBeVisible();
    await note.getByRole('button', { name: w('comment-write'), exact: true }).click();
    await note.getByRole('textbox', { name: w('comment-write') }).fill('看起来很好吃！');
    await note.getByRole('button', { name: w('comment-send'), exact: true }).click();
    await expect(note.getByText('看起来很好吃！')).toBeVisible();

    // The author hears of it all, and then takes the note away: it is gone for both.
    await page.goto('/messages');
    await expect(page.getByText('Chen').first()).toBeVisible();
    await page.getByRole('tab', { name: w('messages-likes') }).click();
    await expect(page.getByText(w('happened-save'))).toBeVisible();
    await page.getByRole('tab', { name: w('messages-followers') }).click();
    await expect(page.getByText(new RegExp(`${w('happened-follow')}$`))).toBeVisible();
    await page.goto(path);
    await expect(page.getByText('看起来很好吃！')).toBeVisible();
    await choose(page, w('note-menu'), w('note-menu-delete'));
    await confirm(page, w('delete'));
    await expect(page.getByText(w('note-deleted-toast'))).toBeVisible();
    await reader.goto(`/t/${topic}`);
    await expect(reader.getByRole('heading', { name: w('topic-empty-title') })).toBeVisible();
    await reader.goto(path);
    await expect(reader.getByRole('heading', { name: w('gone-title') })).toBeVisible();
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
      await expect(second.getByRole('main').getByRole('listitem')).toHaveCount(2);
      await again.close();
    });
  }

  test('a wrong code is refused in words, and the right one still works', async ({ page }, info) => {
    test.skip(info.project.name !== 'phone', 'the same everywhere');
    const w = wordsOf('en');
    const { e164 } = freshNumber('DE');
    await page.goto('/sign-in');
    await page.getByLabel(w('phone-label'), { exact: true }).fill(e164);
    await page.getByRole('button', { name: w('phone-send') }).click();
    const code =
      /\d{6}/.exec((await page.locator('aside blockquote').first().textContent()) ?? '')?.[0] ?? '';
    const wrong = code === '000000' ? '111111' : '000000';
    const field = page.getByLabel(w('code-label', { phone: e164 }));
    await field.fill(wrong);
    await expect(page.getByRole('alert')).toContainText(/tries left/);
    await field.fill(code);
    await expect(page).toHaveURL(/\/welcome/);
  });
});
