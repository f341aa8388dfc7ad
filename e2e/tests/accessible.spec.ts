// Every main page and dialog, as a member sees it, without anything serious for assistive technology.
import { expect, test } from '@playwright/test';
import { seriousProblems } from './axe';
import { arrive, putUp } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

test('pages of a member', async ({ page }) => {
  // Twenty pages, each looked at as a whole.
  test.slow();
  const me = await arrive(page, 'Tova');
  const note = await putUp(page, { title: 'Porridge', body: 'With salt. #breakfast', topics: ['breakfast'] });
  const pages = [
    '/',
    '/following',
    '/nearby',
    '/t/breakfast',
    '/search',
    '/compose',
    '/messages',
    `/@${me.handle}`,
    '/me',
    note,
    '/settings',
    ...['profile', 'appearance', 'feed', 'privacy', 'security'].map((section) => `/settings/${section}`),
    '/about',
    '/about/exposure',
    '/nowhere',
  ];
  for (const path of pages) {
    await page.goto(path);
    await expect(page.locator('#main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect.soft(await seriousProblems(page), path).toEqual([]);
  }
});

test('what opens over a page', async ({ page }) => {
  await arrive(page, 'Uma');
  await page.goto('/');
  await page.getByRole('button', { name: w('dial-open') }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  expect.soft(await seriousProblems(page), 'the dial').toEqual([]);
  await page.keyboard.press('Escape');

  const card = page.locator('article[data-note]').first();
  await card.getByRole('button', { name: w('note-menu') }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  expect.soft(await seriousProblems(page), 'a menu of a card').toEqual([]);
  await page.keyboard.press('Escape');

  await page.locator('article[data-note] a[href^="/n/"]').first().click();
  await expect(page).toHaveURL(/\/n\//);
  await page.waitForLoadState('networkidle');
  expect.soft(await seriousProblems(page), 'a note over the feed').toEqual([]);
  await page.getByRole('button', { name: new RegExp(`^${w('note-save')}( \\d|$)`) }).click();
  await page.getByRole('button', { name: w('note-save-collection') }).click();
  await expect(page.getByRole('dialog', { name: w('note-save-collection') })).toBeVisible();
  expect.soft(await seriousProblems(page), 'saving into a collection').toEqual([]);

  await page.goto('/settings/feed');
  await page.getByRole('button', { name: w('reset-action') }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect.soft(await seriousProblems(page), 'a question').toEqual([]);
});
