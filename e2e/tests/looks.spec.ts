import { expect, test } from '@playwright/test';
import { seriousProblems } from './axe';

for (const path of ['/', '/sign-in', '/search', '/about', '/settings/appearance']) {
  test(`${path} has nothing serious for assistive technology`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('#main')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await seriousProblems(page)).toEqual([]);
  });
}

test('the feed runs in the direction of the language and never scrolls sideways', async ({ page }, info) => {
  await page.goto('/');
  await expect(page.locator('a[href^="/n/"]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', info.project.name === 'arabic' ? 'rtl' : 'ltr');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('nothing moves while the feed loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (window as unknown as { shifts: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await expect(page.locator('a[href^="/n/"] img').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(shift).toBeLessThan(0.02);
});

test('a note opens over the feed and back finds the same place', async ({ page }) => {
  await page.goto('/');
  const cards = page.locator('a[href^="/n/"]');
  await expect(cards.first()).toBeVisible();
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await page.waitForTimeout(300);
  const before = await page.evaluate(() => scrollY);
  const inSight = await cards.evaluateAll((all) =>
    all.findIndex((card) => {
      const box = card.getBoundingClientRect();
      return box.top > 150 && box.top < innerHeight - 250;
    }),
  );
  await cards.nth(inSight).click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(4);
});
