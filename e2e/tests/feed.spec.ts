import { expect, test, type Page } from '@playwright/test';
import { arrive } from './people';
import { wordsOf } from './words';

async function explore(page: Page) {
  await page.goto('/');
  const card = page.locator('article[data-note]').first();
  await expect(card).toBeVisible();
  return card;
}

test('a card says why it is there, by the keyboard alone', async ({ page }, info) => {
  const w = wordsOf(info.project.use.locale);
  const card = await explore(page);
  await card.getByRole('button', { name: w('note-menu') }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await expect(menu).toContainText(w('why-title'));
  await expect(menu).toHaveAccessibleDescription(new RegExp(`^${w('why-title')} .{8,}`));
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(card.getByRole('button', { name: w('note-menu') })).toBeFocused();
  // The note that was opened from it says the same; opened by its address it has no reason.
  await card.getByRole('link').first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: w('note-menu') })
    .click();
  await expect(menu).toContainText(w('why-title'));
  await page.goto(page.url());
  await page.getByRole('button', { name: w('note-menu') }).click();
  await expect(menu).toBeVisible();
  await expect(menu).not.toContainText(w('why-title'));
});

test('a finger that stays on a card opens its menu, and not the note', async ({ page }, info) => {
  test.skip(!info.project.use.hasTouch, 'for fingers');
  const card = await explore(page);
  const box = await card.boundingBox();
  const at = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 60 };
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await page.waitForTimeout(800);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test('not interested: the note leaves the feed, and comes back with undo', async ({ page }, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Uma');
  const card = await explore(page);
  const id = (await card.getAttribute('data-note')) ?? '';
  const same = page.locator(`article[data-note="${id}"]`);
  await card.getByRole('button', { name: w('note-menu') }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: w('note-menu-hide') }).click();
  await expect(same).toHaveCount(0);
  await page.getByRole('button', { name: w('undo') }).click();
  await expect(same).toHaveCount(1);
});
