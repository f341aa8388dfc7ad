// Translation from end to end, with the engines of the community under test: from English into Spanish by Apertium
// on the same machine, and known words where nothing translates.
import { expect, test, type Browser, type Locator, type Page, type TestInfo } from '@playwright/test';
import { seriousProblems } from './axe';
import { arrive, freshWord, putUp, send } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');
const es = wordsOf('es');

interface Text {
  title: string;
  body?: string;
  /** Comments under it, by its author. */
  comments?: string[];
}

/** A note by somebody who writes in another language, in their own browser; its address. */
async function written(browser: Browser, info: TestInfo, text: Text, language = 'en'): Promise<string> {
  const context = await browser.newContext({ ...info.project.use, storageState: undefined });
  const page = await context.newPage();
  await arrive(page, 'Tom', language);
  const path = await putUp(page, text);
  for (const comment of text.comments ?? []) {
    const sent = await send(page, 'POST', `/v1${path.replace('/n/', '/notes/')}/comments`, { text: comment });
    expect(sent.ok(), await sent.text()).toBe(true);
  }
  await context.close();
  return path;
}

const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });

/** The languages that stand on texts of this scope, each once. */
const languages = async (scope: Locator) =>
  [
    ...new Set(await scope.locator('.rich').evaluateAll((all) => all.map((one) => one.getAttribute('lang')))),
  ].sort();

/** Counts the requests for translations from here on. */
function asked(page: Page): { items: number[] } {
  const counted: { items: number[] } = { items: [] };
  page.on('request', (request) => {
    if (request.method() !== 'POST' || new URL(request.url()).pathname !== '/v1/translations') return;
    counted.items.push((request.postDataJSON() as { items: unknown[] }).items.length);
  });
  return counted;
}

test('one press, and an English note is in Spanish, with its emoji, link, mention and topic; one more, and it is as it was', async ({
  page,
  browser,
}, info) => {
  const reader = await arrive(page, 'Rosa', 'es');
  const body = `The tea is very good 🍵 and I drink it every morning. Thanks @${reader.handle}! I bought it at https://example.org/shop?tea=1 for my friends. #tea`;
  const path = await written(browser, info, { title: 'The house is big', body });
  await page.goto(path);
  const text = page.locator('.rich').first();
  await expect(text).toHaveAttribute('lang', 'en');
  const requests = asked(page);
  const press = button(page, es('translate-action')).first();
  await press.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByText(es('translate-from-by', { language: 'inglés', engine: 'Apertium' })).first(),
  ).toBeVisible();

  await expect(text).toHaveAttribute('lang', 'es');
  await expect(text.locator('p').first()).toHaveAttribute('dir', 'ltr');
  await expect(text).not.toContainText('every morning');
  await expect(text).toContainText('🍵');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('house');
  await expect(text.getByRole('link', { name: `@${reader.handle}` })).toHaveAttribute(
    'href',
    `/@${encodeURIComponent(reader.handle)}`,
  );
  await expect(text.locator('a[href="https://example.org/shop?tea=1"]')).toHaveText(
    'https://example.org/shop?tea=1',
  );
  await expect(text.locator('a[href="/t/tea"]')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Apertium' })).toHaveCount(1);

  // The keyboard is still on the button, which goes back and forth without asking again.
  const back = button(page, es('translate-show-original')).first();
  await expect(back).toBeFocused();
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(text).toContainText('every morning');
  await expect(text.locator('a[href="/t/tea"]')).toHaveText('#tea');
  await page.keyboard.press('Enter');
  await expect(text).toHaveAttribute('lang', 'es');
  await page.keyboard.press('t');
  await expect(text).toHaveAttribute('lang', 'en');
  expect(requests.items).toEqual([1]);
});

test('a visitor is led to the sign-in, and a reader of English sees no button', async ({
  page,
  browser,
}, info) => {
  const path = await written(browser, info, {
    title: 'A small blue house',
    body: 'We live in a small blue house near the river.',
  });
  await arrive(page, 'Eve', 'en');
  await page.goto(path);
  await expect(page.locator('.rich').first()).toBeVisible();
  await expect(button(page, w('translate-action'))).toHaveCount(0);
  const context = await browser.newContext({ ...info.project.use, locale: 'es' });
  const visitor = await context.newPage();
  await visitor.goto(`${path}?lang=es`);
  await button(visitor, es('translate-action')).first().click();
  await expect(visitor).toHaveURL(/\/sign-in\?back=/);
  await context.close();
});

test('all comments are translated by one request, and shown as they were again', async ({
  page,
  browser,
}, info) => {
  const comments = [
    'I would like to buy this house next year with my brother.',
    'The garden is beautiful and the trees are very old.',
    'My mother works in the kitchen every day.',
  ];
  const path = await written(browser, info, { title: freshWord('House '), comments });
  await arrive(page, 'Rosa', 'es');
  await page.goto(path);
  const thread = page.locator('#comments');
  await expect(thread.locator('.rich')).toHaveCount(comments.length);
  const requests = asked(page);
  await button(thread, es('translate-all')).click();
  await expect(button(thread, es('translate-all-originals'))).toBeVisible();
  expect(await languages(thread)).toEqual(['es']);
  await expect(thread).not.toContainText('beautiful');
  expect(requests.items).toEqual([comments.length]);
  await button(thread, es('translate-all-originals')).click();
  expect(await languages(thread)).toEqual(['en']);
  await expect(thread).toContainText(comments[1] ?? '');
  expect(requests.items).toEqual([comments.length]);
});

test('the settings: by itself, both languages at once, and never from some', async ({
  page,
  browser,
}, info) => {
  const text = {
    title: 'The old garden',
    body: 'The trees in the old garden are very beautiful.',
    comments: ['I like the flowers in this garden and the little birds too.'],
  };
  const path = await written(browser, info, text);
  await arrive(page, 'Rosa', 'es');
  await page.goto('/settings');
  await page.getByRole('link', { name: es('settings-translation'), exact: true }).click();
  const automatic = page.getByRole('switch', { name: es('translate-automatic') });
  const both = page.getByRole('switch', { name: es('translate-both') });
  await expect(automatic).not.toBeChecked();
  for (const one of [automatic, both]) {
    await one.focus();
    await page.keyboard.press('Space');
    await expect(one).toBeChecked();
  }
  expect(await seriousProblems(page)).toEqual([]);
  await expect
    .poll(async () => (await (await page.request.get('/v1/me/translation')).json()) as object)
    .toMatchObject({ automatic: true, side_by_side: true, never: [] });

  const requests = asked(page);
  await page.goto(path);
  const original = page.getByRole('group', { name: es('translate-original') }).first();
  await expect(original).toContainText('old garden');
  await expect(original.locator('.rich')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.rich').first()).toHaveAttribute('lang', 'es');
  await expect(page.locator('#comments .rich').first()).toHaveAttribute('lang', 'es');
  expect(requests.items.reduce((sum, count) => sum + count, 0)).toBe(2);

  await page.goto('/settings/translation');
  await button(page, 'English').click();
  await expect(button(page, 'English')).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(
      async () =>
        ((await (await page.request.get('/v1/me/translation')).json()) as { never: string[] }).never,
    )
    .toEqual(['en']);
  const before = requests.items.length;
  await page.goto(path);
  await expect(button(page, es('translate-action')).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.rich').first()).toHaveAttribute('lang', 'en');
  expect(requests.items).toHaveLength(before);
});

test('slang is explained at the word, by the keyboard too, and word help is not called a translation', async ({
  page,
  browser,
}, info) => {
  const text = {
    title: '面馆',
    body: '这家店的面 yyds，改天再带你们去吃。',
    comments: ['谢谢，太好吃了！yyds', '师傅明天休息，后天才回店里。'],
  };
  const path = await written(browser, info, text, 'zh-Hans');
  await arrive(page, 'Ed', 'en');
  await page.goto(path);
  await button(page, w('words-action')).first().click();
  const term = button(page, 'yyds').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const meaning = page.getByRole('dialog', { name: w('words-meaning-of', { word: 'yyds' }) });
  await expect(meaning).toContainText(w('words-slang'));
  expect(await seriousProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
  await expect(page).toHaveURL(new RegExp(path));

  // Nothing on this machine translates from Chinese into English: the words that are known, under their name.
  const comment = page.locator('#comments li').filter({ hasText: 'yyds' });
  await button(comment, w('translate-action')).click();
  await expect(comment.getByRole('heading', { name: w('word-help-title') })).toBeVisible();
  await expect(comment.getByText(w('word-help-text'))).toBeVisible();
  await expect(comment.getByRole('term').filter({ hasText: 'yyds' })).toBeVisible();
  await expect(comment.locator('.rich')).toHaveAttribute('lang', /^zh/);
  await expect(comment.getByText(/Translated/)).toHaveCount(0);

  // Where hardly a word is known, that is what is said.
  const sparse = page.locator('#comments li').filter({ hasText: '师傅' });
  await button(sparse, w('translate-action')).click();
  await expect(sparse.getByText(w('translate-why-few-words'))).toBeVisible();
  await expect(sparse.getByRole('heading', { name: w('word-help-title') })).toHaveCount(0);
});

test('better words reach the server, and thumbs stay where they were set', async ({
  page,
  browser,
}, info) => {
  const path = await written(browser, info, {
    title: 'My house',
    body: 'My house has a red door and two windows.',
  });
  await arrive(page, 'Rosa', 'es');
  await page.goto(path);
  await button(page, es('translate-action')).first().click();
  const good = button(page, es('translate-helpful')).first();
  const opinion = page.waitForResponse((answer) => answer.url().endsWith('/v1/translations/feedback'));
  await good.click();
  expect((await opinion).status()).toBe(204);
  await expect(good).toHaveAttribute('aria-pressed', 'true');
  await button(page, es('translate-suggest')).first().click();
  const dialog = page.getByRole('dialog', { name: es('translate-suggest') });
  const field = dialog.getByRole('textbox', { name: es('compose-body'), exact: true });
  await expect(field).not.toHaveValue('');
  await expect(button(dialog, es('translate-suggest-send'))).toBeDisabled();
  await field.fill('Mi casa tiene la puerta roja y dos ventanas.');
  expect(await seriousProblems(page)).toEqual([]);
  const sent = page.waitForRequest((request) => request.url().endsWith('/v1/translations/feedback'));
  await button(dialog, es('translate-suggest-send')).click();
  expect((await sent).postDataJSON()).toMatchObject({
    kind: 'note',
    field: 'body',
    to: 'es',
    helpful: true,
    better: 'Mi casa tiene la puerta roja y dos ventanas.',
  });
  await expect(page.getByText(es('translate-suggested'))).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('a writer is told who can read along', async ({ page }) => {
  await arrive(page, 'Tom', 'en');
  await page.goto('/compose?kind=ask');
  const hint = page.getByText(w('translate-readers', { languages: '' }).slice(0, 16));
  await page
    .getByRole('combobox', { name: w('compose-body'), exact: true })
    .fill('Where can I buy good tea near the river?');
  await expect(hint).toContainText('Spanish');
  await page.getByRole('radio', { name: w('visibility-private') }).check({ force: true });
  await expect(hint).toHaveCount(0);
});
