import { expect, test } from '@playwright/test';
import { another, arrive, choose, confirm, freshWord, putUp } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

test('an author edits a note with its history in sight, and deletes it through the menu', async ({
  page,
}) => {
  await arrive(page, 'Mara');
  const title = freshWord('First words ');
  const path = await putUp(page, { title, body: 'As it was.' });
  await page.goto(path);
  await choose(page, w('note-menu'), w('note-menu-edit'));
  await expect(page).toHaveURL(/\/compose\/\d+/);
  const field = page.getByLabel(w('compose-title'), { exact: true });
  await expect(field).toHaveValue(title);
  await field.fill('Better words');
  await page.getByRole('button', { name: w('save-changes') }).click();
  await expect(page.getByRole('heading', { name: 'Better words' })).toBeVisible();
  await page.goto(path);
  await choose(page, w('note-menu'), w('note-menu-history'));
  await expect(page.getByRole('dialog').getByText(title)).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(page, w('note-menu'), w('note-menu-delete'));
  await confirm(page, w('delete'));
  await expect(page.getByText(w('note-deleted-toast'))).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole('heading', { name: w('gone-title') })).toBeVisible();
});

test('comments are answered, liked and pinned', async ({ page, browser }, info) => {
  await arrive(page, 'Quinn');
  const path = await putUp(page, { title: 'Which way up?', body: 'Tell me.' });
  const rosa = await another(browser, info, 'Rosa');
  const say = async (who: typeof page, field: string, text: string) => {
    await who.getByRole('textbox', { name: field }).fill(text);
    await who.getByRole('button', { name: w('comment-send'), exact: true }).click();
    await expect(who.getByText(text, { exact: true })).toBeVisible();
  };
  await rosa.page.goto(path);
  for (const text of ['That way.', 'Or the other.']) {
    await rosa.page.getByRole('button', { name: w('comment-write'), exact: true }).click();
    await say(rosa.page, w('comment-write'), text);
  }
  await page.goto(path);
  const comment = (text: string) => page.locator('ol > li', { hasText: text });
  await comment('That way.')
    .getByRole('button', { name: w('comment-reply'), exact: true })
    .click();
  await say(page, w('comment-reply-to', { name: 'Rosa' }), 'Sure?');
  await comment('That way.')
    .getByRole('button', { name: w('comment-like') })
    .first()
    .click();
  await expect(
    comment('That way.').getByRole('button', { name: w('comment-like'), pressed: true }),
  ).toHaveCount(1);
  await comment('Or the other.')
    .getByRole('button', { name: w('comment-menu') })
    .click();
  await page.getByRole('menuitem', { name: w('comment-pin') }).click();
  await expect(page.locator('ol > li').first()).toContainText('Or the other.');
  await expect(page.locator('ol > li').first()).toContainText(w('comment-pinned'));
  // A reply to a reply stays on the second level and says whom it answers.
  await rosa.page.reload();
  const reply = rosa.page.locator('article.reply', { hasText: 'Sure?' });
  await reply.getByRole('button', { name: w('comment-reply'), exact: true }).click();
  await say(rosa.page, w('comment-reply-to', { name: 'Quinn' }), 'Quite sure.');
  await rosa.page.reload();
  await expect(rosa.page.locator('article.reply', { hasText: 'Quite sure.' })).toContainText('@Quinn');
  await expect(rosa.page.locator('ol > li').first()).toContainText('Or the other.');
  await rosa.page.context().close();
});

test('opened by its address a note is a page of its own, with a way back to the feed', async ({ page }) => {
  await arrive(page, 'Rafi');
  const path = await putUp(page, { title: 'A page of its own' });
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: 'A page of its own' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
  // Opened from the feed it lies over it; read again by its address it is a page, and back leads to the feed.
  await page.goto('/');
  await page.locator('article[data-note] a').first().click();
  const over = page.getByRole('dialog', { name: w('note-label') });
  await expect(over).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('article')).first()).toBeVisible();
  await expect(over).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('article[data-note]').first()).toBeVisible();
});
