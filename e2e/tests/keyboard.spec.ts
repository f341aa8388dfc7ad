import { expect, test, type Locator, type Page } from '@playwright/test';
import { arrive, putUp } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

test('the feed by keys: j and k walk, l likes, s saves, Enter opens, Esc comes back', async ({ page }) => {
  await arrive(page, 'Xenia');
  await page.goto('/');
  const cards = page.locator('article[data-note]');
  await expect(cards.first()).toBeVisible();
  const focused = page.locator('article[data-note]:focus-within');
  const id = () => focused.getAttribute('data-note');
  await page.keyboard.press('j');
  const first = await id();
  await page.keyboard.press('j');
  await expect(focused).not.toHaveAttribute('data-note', first ?? '');
  const second = await id();
  await page.keyboard.press('k');
  await expect(focused).toHaveAttribute('data-note', first ?? '');

  const like = focused.getByRole('button', { pressed: true });
  await page.keyboard.press('l');
  await expect(like).toHaveCount(1);
  await page.keyboard.press('s');
  await expect(page.getByText(w('note-saved-toast'), { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: w('note-label') });
  await expect(counted(note, w('note-like'))).toHaveAttribute('aria-pressed', 'true');
  await expect(counted(note, w('note-save'))).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('l');
  await page.keyboard.press('s');
  await expect(counted(note, w('note-like'))).toBeVisible();
  await expect(counted(note, w('note-save'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(focused).toHaveAttribute('data-note', first ?? '');
  await expect(like).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(focused).toHaveAttribute('data-note', second ?? '');
});

test('/ goes to the search, and writes nothing into a field', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('article[data-note]').first()).toBeVisible();
  await page.keyboard.press('/');
  // In the bar on top, or on the page of its own where there is none.
  const field = page.getByRole('searchbox').or(page.getByRole('combobox')).filter({ visible: true });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('a/j');
  await expect(field).toHaveValue('a/j');
});

/** A button whose name may be followed by a number: "Like 3". */
const counted = (scope: Locator, name: string) =>
  scope.getByRole('button', { name: new RegExp(`^${name}( \\d.*)?$`) });

const at = (scope: Locator | Page, position: number, count: number) =>
  scope
    .getByRole('status')
    .filter({ hasText: w('carousel-position', { position: String(position), count: String(count) }) });

test('pictures turn by keys, by buttons and by swiping', async ({ page }, info) => {
  await arrive(page, 'Yuki');
  await page.goto(await putUp(page, { title: 'Three of them', pictures: 3 }));
  const carousel = page.getByRole('group', { name: w('carousel-label') });
  await expect(at(carousel, 1, 3)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(at(carousel, 2, 3)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(at(carousel, 3, 3)).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(at(carousel, 2, 3)).toHaveCount(1);
  if (info.project.use.hasTouch) {
    const box = await carousel.boundingBox();
    const touch = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchMove', x: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: (box?.x ?? 0) + x, y: (box?.y ?? 0) + 200 }],
      });
    await finger('touchStart', 340);
    for (let x = 320; x >= 60; x -= 20) await finger('touchMove', x);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  } else {
    await carousel.hover();
    await carousel.getByRole('button', { name: w('carousel-previous') }).click();
    await expect(at(carousel, 1, 3)).toHaveCount(1);
    await carousel.getByRole('button', { name: w('carousel-next') }).click();
    await expect(at(carousel, 2, 3)).toHaveCount(1);
    await carousel.getByRole('button', { name: w('carousel-next') }).click();
  }
  await expect(at(carousel, 3, 3)).toHaveCount(1);
});
