// Results on a map, drawn by Chromium's software WebGL: pins by pointer and by keyboard, the list and the map as one, and
// the area of the map as a search. What a browser without WebGL shows is in search-map-without-webgl.spec.ts.
import { expect, test, type Locator, type Page } from '@playwright/test';
import config from '../playwright.config';
import { seriousProblems } from './axe';
import { arrive, freshWord, putUp } from './people';
import { wordsOf } from './words';

const { args = [], ...launch } = config.use?.launchOptions ?? {};
test.use({
  launchOptions: {
    ...launch,
    args: [
      ...args.filter((arg) => arg !== '--disable-gpu'),
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  },
});
// Drawn by the processor, a map takes its time.
test.setTimeout(150_000);

const w = wordsOf('en');
const KYOTO = { name: 'Kyoto', latitude: 35.0116, longitude: 135.7681 };
const LIMA = { name: 'Lima', latitude: -12.0464, longitude: -77.0428 };
const lettersOnly = (start: string) =>
  start +
  freshWord('')
    .replace(/\D/g, '')
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

async function onMap(page: Page, word: string, notes: number): Promise<Locator> {
  const map = page.locator('.map[data-status="drawn"]');
  await expect(async () => {
    await page.goto(`/search?q=${word}&view=map`);
    await expect(page.locator('article')).toHaveCount(notes, { timeout: 5000 });
  }).toPass({ timeout: 40_000 });
  await expect(map).toBeVisible({ timeout: 30_000 });
  return map;
}

test('pins and list are one, by pointer and by keyboard, and an area can be searched', async ({ page }) => {
  const policy: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) policy.push(message.text());
  });
  const home = new URL(config.use?.baseURL ?? '').host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== home) elsewhere.push(request.url());
  });

  await arrive(page, 'Mia', 'en');
  const word = lettersOnly('udon');
  await putUp(page, { title: `Kyoto ${word}`, place: KYOTO });
  await putUp(page, { title: `Lima ${word}`, place: LIMA });
  await putUp(page, { title: `Nowhere ${word}` });

  await expect(async () => {
    await page.goto(`/search?q=${word}`);
    await expect(page.locator('article')).toHaveCount(3, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await page.getByRole('link', { name: w('search-view-map') }).click();
  await expect(page).toHaveURL(/view=map/);
  const map = page.locator('.map[data-status="drawn"]');
  await expect(map).toBeVisible({ timeout: 30_000 });
  const kyoto = map.getByRole('button', { name: `Kyoto ${word}, Kyoto` });
  const lima = map.getByRole('button', { name: `Lima ${word}, Lima` });
  await expect(kyoto).toBeVisible();
  await expect(lima).toBeVisible();
  await expect(page.getByText(w('search-map-placed', { placed: '2', count: '3' }))).toBeVisible();
  // Land and sea are there, and not one colour alone.
  const shot = await map.locator('canvas').screenshot();
  const colours = await page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(data)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const pixels = context.getImageData(0, 0, picture.width, picture.height).data;
      const counts = new Map<string, number>();
      for (let i = 0; i < pixels.length; i += 4) {
        const colour = `${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts.values()].filter((count) => count > pixels.length / 4 / 20).length;
    },
    [...shot],
  );
  expect(colours).toBeGreaterThanOrEqual(2);
  expect(await seriousProblems(page)).toEqual([]);

  // A pin by keyboard: its note is told, in the panel and in the list; Escape leads back.
  await kyoto.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: w('search-map-chosen') });
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('link')).toHaveText(new RegExp(`Kyoto ${word}`));
  await expect(page.locator('article.chosen')).toContainText(`Kyoto ${word}`);
  await expect(kyoto).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(kyoto).toBeFocused();

  // From the list: the map goes there.
  await page.getByRole('button', { name: w('search-map-show', { place: 'Lima' }) }).click();
  await expect(lima).toHaveAttribute('aria-pressed', 'true');
  await expect(kyoto).toHaveCount(0, { timeout: 30_000 });
  await expect(map).toBeInViewport();
  // Only somebody's own movement makes another area of it.
  await expect(page.getByRole('button', { name: w('search-map-here') })).toHaveCount(0);
  await panel.getByRole('button', { name: w('close') }).click();

  await map.getByRole('button', { name: w('search-map-closer') }).click();
  await page.getByRole('button', { name: w('search-map-here') }).click();
  await expect(page).toHaveURL(/near=-1\d(\.\d+)?%2C-7\d(\.\d+)?&km=\d+/);
  await expect(page.locator('article')).toHaveCount(1, { timeout: 30_000 });
  await expect(page.locator('article')).toContainText(`Lima ${word}`);
  await expect(lima).toBeVisible({ timeout: 30_000 });
  await expect(kyoto).toHaveCount(0);
  expect(await seriousProblems(page)).toEqual([]);
  // The filter that this is can be taken back.
  await page
    .getByRole('group', { name: w('search-narrow') })
    .locator('button[aria-pressed="true"]')
    .click();
  await expect(page).not.toHaveURL(/near=/);
  await expect(page.locator('article')).toHaveCount(3, { timeout: 30_000 });

  expect(policy).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('what lies close together is one pin, and what is at the same place is listed', async ({ page }) => {
  await arrive(page, 'Noa', 'en');
  const word = lettersOnly('soba');
  for (const n of ['One', 'Two']) await putUp(page, { title: `${n} ${word}`, place: KYOTO });
  await putUp(page, { title: `Three ${word}`, place: LIMA });
  const map = await onMap(page, word, 3);
  const bunch = map.getByRole('button', { name: '2 notes here' });
  await expect(bunch).toBeVisible();
  await bunch.click();
  const panel = page.getByRole('region', { name: w('search-map-chosen') });
  await expect(panel.getByRole('link')).toHaveCount(2);
  await panel.getByRole('link', { name: `One ${word}` }).click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  await page.goBack();
  await expect(map).toBeVisible();
});

test('results without a place say so', async ({ page }) => {
  await arrive(page, 'Ole', 'en');
  const word = lettersOnly('rye');
  await putUp(page, { title: `Bread ${word}` });
  await onMap(page, word, 1);
  await expect(page.getByText(w('search-map-none'))).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
});
