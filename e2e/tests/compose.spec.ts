import { expect, test, type Page } from '@playwright/test';
import { arrive, picture } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

/** Three pictures that differ in their shape, so that the published note tells their order. */
async function threeShapes(page: Page): Promise<void> {
  const shapes = [
    [800, 1000],
    [1000, 800],
    [900, 900],
  ] as const;
  const files = await Promise.all(
    shapes.map(async ([width, height], i) => ({
      name: `${width}x${height}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await picture(page, i, width, height),
    })),
  );
  await page.locator('input[type=file][multiple]').setInputFiles(files);
  await expect(page.getByRole('button', { name: w('compose-crop') })).toHaveCount(3);
}

const shapesOf = (page: Page) =>
  page
    .getByRole('group', { name: w('compose-pictures') })
    .locator('img')
    .evaluateAll((all) =>
      all.map(
        (img) => `${(img as HTMLImageElement).naturalWidth}x${(img as HTMLImageElement).naturalHeight}`,
      ),
    );

const place = (page: Page, position: number) =>
  page.getByRole('button', { name: w('compose-move', { position: String(position) }) });

test('pictures are put in order by keys and by hand, and cropped', async ({ page }, info) => {
  await arrive(page, 'Tao');
  await page.goto('/compose');
  await threeShapes(page);
  expect(await shapesOf(page)).toEqual(['800x1000', '1000x800', '900x900']);
  await place(page, 1).focus();
  await page.keyboard.press('ArrowRight');
  expect(await shapesOf(page)).toEqual(['1000x800', '800x1000', '900x900']);
  // The picture keeps the focus, so that it can go on.
  await page.keyboard.press('ArrowRight');
  expect(await shapesOf(page)).toEqual(['1000x800', '900x900', '800x1000']);
  if (!info.project.use.hasTouch) {
    await place(page, 3).dragTo(place(page, 1));
    expect(await shapesOf(page)).toEqual(['800x1000', '1000x800', '900x900']);
  }
  const [first] = await shapesOf(page);
  await page
    .getByRole('button', { name: w('compose-crop') })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: w('compose-crop') });
  await expect(dialog.locator('canvas')).toBeVisible();
  await dialog.getByRole('button', { name: '1:1' }).click();
  await dialog.getByRole('application').focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await dialog.getByRole('button', { name: w('done'), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: w('compose-crop') })).toHaveCount(3);
  expect((await shapesOf(page))[0]).not.toEqual(first);

  await page.getByLabel(w('compose-title'), { exact: true }).fill('In order');
  await page.getByRole('button', { name: w('compose-publish') }).click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  const answer = await page.request.get(`/v1/notes/${page.url().split('/').at(-1)}`);
  const { pictures } = (await answer.json()) as { pictures: { width: number; height: number }[] };
  expect(pictures[0]?.width).toEqual(pictures[0]?.height);
  expect(pictures[0]?.width).toBeLessThan(800);
  const rest = info.project.use.hasTouch ? ['900x900', '800x1000'] : ['1000x800', '900x900'];
  expect(pictures.slice(1).map((p) => `${p.width}x${p.height}`)).toEqual(rest);
});

test('what is typed is found again after a reload, and no draft is left once it is published', async ({
  page,
}) => {
  await arrive(page, 'Sam');
  await page.goto('/compose');
  const saved = page.waitForResponse(
    (r) => r.url().includes('/v1/me/drafts') && r.request().method() === 'POST',
  );
  const title = page.getByLabel(w('compose-title'), { exact: true });
  await title.fill('Half a thought');
  expect((await saved).status()).toBe(201);
  await page.reload();
  await page.getByRole('button', { name: /1 draft/ }).click();
  await page.getByRole('dialog').getByText('Half a thought').click();
  await expect(title).toHaveValue('Half a thought');
  await page.getByRole('button', { name: w('compose-kind-text') }).click();
  await page.getByLabel(w('card-words')).fill('The other half');
  await page.getByRole('button', { name: w('compose-publish') }).click();
  await expect(page.getByRole('heading', { name: 'Half a thought' })).toBeVisible();
  await page.goto('/compose');
  await expect(title).toBeVisible();
  const drafts = async () =>
    ((await (await page.request.get('/v1/me/drafts')).json()) as { items: unknown[] }).items.length;
  expect(await drafts()).toBe(0);
  // Published before the first save of the draft.
  await page.getByRole('button', { name: w('compose-kind-text') }).click();
  await page.getByLabel(w('card-words')).fill('At once');
  await page.getByRole('button', { name: w('compose-publish') }).click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  await page.waitForLoadState('networkidle');
  expect(await drafts()).toBe(0);
});
