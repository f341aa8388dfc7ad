// A browser that draws no WebGL: the map says so kindly, fetches nothing for it, and the list has everything.
import { expect, test } from '@playwright/test';
import config from '../playwright.config';
import { seriousProblems } from './axe';
import { arrive, freshWord, putUp } from './people';
import { wordsOf } from './words';

const launch = config.use?.launchOptions ?? {};
test.use({ launchOptions: { ...launch, args: [...(launch.args ?? []), '--disable-3d-apis'] } });

const w = wordsOf('en');

test('without WebGL the list has everything', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await arrive(page, 'Pia', 'en');
  const word = freshWord('naan');
  await putUp(page, {
    title: `Kyoto ${word}`,
    place: { name: 'Kyoto', latitude: 35.0116, longitude: 135.7681 },
  });
  await expect(async () => {
    await page.goto(`/search?q=${word}&view=map`);
    await expect(page.locator('article', { hasText: `Kyoto ${word}` })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: w('search-map-unavailable') })).toBeVisible();
  await expect(page.getByText(w('search-map-needs'))).toBeVisible();
  expect(fetched.filter((url) => /maplibre-gl-csp|land-50m/.test(url))).toEqual([]);
  expect(await seriousProblems(page)).toEqual([]);
});
