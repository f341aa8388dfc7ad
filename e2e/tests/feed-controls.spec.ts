import { expect, test, type Locator, type Page, type TestInfo } from '@playwright/test';
import { seriousProblems } from './axe';
import { arrive, publishPhoto } from './people';
import { wordsOf } from './words';

const languageOf = (info: TestInfo) => (info.project.use.locale?.startsWith('ar') ? 'ar' : 'en');
const csrf = { 'x-kumara-csrf': '1' };

interface Choices {
  width: number;
  order: string;
  muted_topics: string[];
  fewer_like: number;
  reset_at?: string | null;
}
const choices = async (page: Page) => (await (await page.request.get('/v1/me/feed')).json()) as Choices;

interface Card {
  id: string;
  title: string;
  published_at: string;
}
const explore = async (page: Page, limit = 50) =>
  ((await (await page.request.get(`/v1/feed/explore?limit=${limit}`)).json()) as { items: Card[] }).items;

async function topicsOf(page: Page, id: string): Promise<string[]> {
  return ((await (await page.request.get(`/v1/notes/${id}`)).json()) as { topics: string[] }).topics;
}

async function firstCard(page: Page): Promise<Locator> {
  await page.goto('/');
  const card = page.locator('article[data-note]').first();
  await expect(card).toBeVisible();
  return card;
}

/** By the keyboard, which works on a phone and on a desktop alike. */
async function openMenu(page: Page, card: Locator, name: string) {
  await card.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
}

test('a topic that is muted on a card is gone on the next page, stands in the settings, and comes back', async ({
  page,
}, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Mira', languageOf(info));
  await firstCard(page);
  // Some notes have no topic: the first one that has.
  const ids = await page
    .locator('article[data-note]')
    .evaluateAll((cards) => cards.map((c) => c.getAttribute('data-note') ?? ''));
  let [id, topic] = ['', ''];
  for (id of ids) {
    topic = (await topicsOf(page, id))[0] ?? '';
    if (topic) break;
  }
  expect(topic).not.toBe('');
  const card = page.locator(`article[data-note="${id}"]`);
  await openMenu(page, card, w('note-menu'));
  await page
    .getByRole('menuitem')
    .filter({ hasText: `#${topic}` })
    .click();
  await expect(page.locator(`article[data-note="${id}"]`)).toHaveCount(0);
  await expect(async () => {
    const ids = (await explore(page)).map((found) => found.id);
    for (const found of ids.slice(0, 12)) expect(await topicsOf(page, found)).not.toContain(topic);
  }).toPass();
  await page.goto('/settings/feed');
  const chip = page.locator('li').filter({ hasText: `#${topic}` });
  await expect(chip).toBeVisible();
  await chip.getByRole('button').click();
  await expect(chip).toHaveCount(0);
  expect((await choices(page)).muted_topics).toEqual([]);
});

test('a word that is muted in the settings keeps its notes out; a bad topic is refused in place', async ({
  page,
}, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Noor', languageOf(info));
  const word = (await explore(page)).map((card) => /\p{L}{4,}/u.exec(card.title)?.[0]).find(Boolean) ?? '';
  expect(word).not.toBe('');
  await page.goto('/settings/feed');
  const words = page.getByRole('region', { name: w('muted-words') });
  await words.getByRole('textbox').fill(word);
  await words.getByRole('button', { name: w('muted-add') }).click();
  await expect(words.locator('li')).toHaveCount(1);
  await expect(async () => {
    const spaced = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    expect((await explore(page)).filter((card) => spaced.test(card.title))).toEqual([]);
  }).toPass();
  const topics = page.getByRole('region', { name: w('muted-topics') });
  await topics.getByRole('textbox').fill('two words');
  await topics.getByRole('button', { name: w('muted-add') }).click();
  await expect(topics.getByRole('alert')).not.toBeEmpty();
  await expect(topics.locator('li')).toHaveCount(0);
});

test('fewer like this is counted, and undone from the message', async ({ page }, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Ola', languageOf(info));
  const card = await firstCard(page);
  await openMenu(page, card, w('note-menu'));
  await expect(page.getByRole('menu')).toContainText(w('why-title'));
  await page.getByRole('menuitem', { name: w('note-menu-fewer') }).click();
  await expect(page.getByText(w('fewer-toast'))).toBeVisible();
  await expect.poll(async () => (await choices(page)).fewer_like).toBe(1);
  await page.getByRole('button', { name: w('undo') }).click();
  await expect.poll(async () => (await choices(page)).fewer_like).toBe(0);
});

test('newest first orders Explore by time', async ({ page }, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Pia', languageOf(info));
  await page.goto('/settings/feed');
  await page.getByRole('radio', { name: w('order-newest') }).check();
  await expect.poll(async () => (await choices(page)).order).toBe('newest');
  await expect(async () => {
    const times = (await explore(page, 20)).map((card) => Date.parse(card.published_at));
    expect(times.length).toBeGreaterThan(5);
    expect(times).toEqual([...times].sort((a, b) => b - a));
  }).toPass();
});

test('the dial on Explore asks for a new page, and is where it was left after a reload', async ({
  page,
}, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Quin', languageOf(info));
  await firstCard(page);
  await page.getByRole('button', { name: w('dial-open') }).click();
  const dial = page.getByRole('slider', { name: w('dial-label') });
  await expect(dial).toHaveValue('0');
  await dial.focus();
  const again = page.waitForRequest((request) => request.url().includes('/v1/feed/explore'));
  await page.keyboard.press('End');
  await again;
  expect((await choices(page)).width).toBe(100);
  await page.goto('/settings/feed');
  await expect(page.getByRole('slider', { name: w('dial-label') })).toHaveValue('100');
  await page.reload();
  await expect(page.getByRole('slider', { name: w('dial-label') })).toHaveValue('100');
});

test('a reset asks first, forgets the wishes and keeps what is muted', async ({ page }, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Rosa', languageOf(info));
  const [card] = await explore(page);
  await page.request.put(`/v1/notes/${card?.id}/fewer`, { headers: csrf });
  await page.request.patch('/v1/me/feed', { headers: csrf, data: { mute: { topics: ['rain'] } } });
  await page.goto('/settings/feed');
  await page.getByRole('button', { name: w('reset-action') }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: w('cancel') }).click();
  expect((await choices(page)).fewer_like).toBe(1);
  await page.getByRole('button', { name: w('reset-action') }).click();
  await question.getByRole('button', { name: w('reset-action') }).click();
  await expect(page.getByText(w('reset-toast'))).toBeVisible();
  const now = await choices(page);
  expect([now.fewer_like, now.muted_topics, typeof now.reset_at]).toEqual([0, ['rain'], 'string']);
});

test('the proof shows its figures and has nothing serious for assistive technology', async ({
  page,
}, info) => {
  const w = wordsOf(info.project.use.locale);
  await page.goto('/about');
  await page.getByRole('link', { name: w('proof-link') }).click();
  await expect(page).toHaveURL(/\/about\/exposure$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(w('proof-title'));
  await expect(page.getByRole('heading', { name: w('sizes-title') })).toBeVisible();
  await expect(page.locator('table').first().locator('tbody tr')).not.toHaveCount(0);
  expect(await seriousProblems(page)).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('an author sees who saw their note', async ({ page }, info) => {
  const w = wordsOf(info.project.use.locale);
  await arrive(page, 'Sami', languageOf(info));
  await publishPhoto(page, `Window ${Date.now() % 100_000}`, 'Morning. #light', [5], w);
  await page.getByRole('button', { name: w('note-menu') }).click();
  await page.getByRole('menuitem', { name: w('note-menu-exposure') }).click();
  const dialog = page.getByRole('dialog', { name: w('note-menu-exposure') });
  await expect(dialog.getByRole('heading', { name: w('received-title') })).toBeVisible();
  await expect(dialog).toContainText(w('received-early'));
});
