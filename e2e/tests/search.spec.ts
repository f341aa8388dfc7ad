// Search as members use it: completions by the keyboard, results with marks, the address as the whole search, other
// scripts and languages, and what to do when there is nothing.
import { expect, test, type Page } from '@playwright/test';
import { seriousProblems } from './axe';
import { arrive, freshWord, putUp, send } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

/** A number in a word is a word of its own, and others have it too. */
const lettersOnly = (start: string): string =>
  start +
  freshWord('')
    .replace(/\D/g, '')
    .replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** A note is found within a second of its publication; a machine that is busy may take longer. */
async function search(page: Page, query: string, title: string): Promise<void> {
  await expect(async () => {
    await page.goto(`/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator('article', { hasText: title }).first()).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
}

test('a topic is completed by the keyboard, words are marked, and chips stand in the address', async ({
  page,
}) => {
  await arrive(page, 'Ana', 'en');
  const word = lettersOnly('plum');
  await putUp(page, { title: `Cake of ${word}`, body: `Stones out, sugar on. #${word}` });
  await search(page, word, `Cake of ${word}`);
  const found = page.locator('article', { hasText: `Cake of ${word}` });
  await expect(found.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
  await expect(found).toContainText(w('found-words'));
  expect(await seriousProblems(page)).toEqual([]);

  await page.getByLabel(w('search-kind')).first().selectOption('photo');
  await expect(page).toHaveURL(/kind=photo/);
  await expect(page.locator('article', { hasText: `Cake of ${word}` })).toBeVisible();
  await page.getByLabel(w('search-kind')).first().selectOption('ask');
  await expect(page).toHaveURL(/kind=ask/);
  await expect(page.getByRole('link', { name: w('search-widen') })).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/kind=photo/);

  const field = page.getByRole('combobox', { name: w('nav-search') });
  await expect(async () => {
    await field.fill('');
    await field.fill(`#${word}`);
    await expect(page.getByRole('option', { name: word })).toBeVisible({ timeout: 1500 });
  }).toPass({ timeout: 20_000 });
  expect(await seriousProblems(page)).toEqual([]);
  await field.press('ArrowDown');
  await expect(page.getByRole('option', { name: word })).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/t/${word}`));

  // A link is nobody's search; what was asked in the field is.
  await page.goto('/search');
  await page.getByRole('combobox', { name: w('nav-search') }).fill(word);
  await page.getByRole('combobox', { name: w('nav-search') }).press('Enter');
  await expect(page.locator('article', { hasText: `Cake of ${word}` })).toBeVisible();

  // What was meant is remembered, for oneself, until it is forgotten.
  await page.goto('/search');
  await page.getByRole('combobox', { name: w('nav-search') }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: word })).toBeVisible();
  await page.getByRole('button', { name: w('search-forget', { query: word }) }).click();
  await expect(page.getByRole('option', { name: word })).toHaveCount(0);
});

test('pinyin finds characters, a wrong letter is put right, and nothing leads to an ask', async ({
  page,
}) => {
  await arrive(page, 'Bo', 'en');
  await putUp(page, { title: `红烧肉的做法 ${freshWord('h')}`, body: '五花肉五百克，冰糖三十克。' });
  await search(page, 'hongshaorou', '红烧肉');
  await expect(page.locator('article', { hasText: '红烧肉' }).first()).toContainText(w('found-sound'));
  await search(page, '紅燒肉', '红烧肉');

  const word = lettersOnly('quince');
  await putUp(page, { title: `Jelly of ${word}`, body: 'Slowly.' });
  const wrong = word.replace(/.(?=.$)/, 'x');
  await search(page, wrong, `Jelly of ${word}`);
  await expect(page.getByText(w('search-corrected', { typed: wrong, used: word }))).toBeVisible();

  // Who begins to ask the same is shown what is there.
  await page.goto('/compose?kind=ask');
  await page.getByLabel(w('compose-question'), { exact: true }).fill(`Is there jelly of ${word}?`);
  await expect(page.getByText(w('similar-notes'))).toBeVisible();
  await expect(page.getByRole('link', { name: `Jelly of ${word}` })).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);

  await page.goto('/search?q=zzqxv%20wwqkj');
  await page.getByRole('link', { name: w('search-ask') }).click();
  await expect(page.getByLabel(w('compose-question'), { exact: true })).toHaveValue('zzqxv wwqkj');
});

test('an English query finds a Spanish note, and its reader gets it in English', async ({ page }) => {
  await arrive(page, 'Eva', 'en');
  const word = freshWord('sol');
  const body = `La casa blanca de ${word} tiene un jardín muy grande.`;
  await send(page, 'PATCH', '/v1/me', { languages: ['en'], ui_language: 'en' });
  const path = await putUp(page, { title: `Una casa con jardín, ${word}`, body });
  await send(page, 'PATCH', `/v1${path.replace('/n/', '/notes/')}`, { language: 'es' });
  await search(page, `white house ${word}`, 'Una casa con jardín');
  const found = page.locator('article', { hasText: 'Una casa con jardín' }).first();
  // A translation that is late is there the next time.
  await expect(async () => {
    await page.reload();
    await expect(found).toContainText(/garden/, { timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(found).toContainText('Apertium');
});

test('a search is kept, narrowed to one member, and forgotten', async ({ page }) => {
  const me = await arrive(page, 'Fe', 'en');
  const word = lettersOnly('cistus');
  await putUp(page, { title: `Leaves of ${word}`, body: 'Sticky.' });
  await search(page, word, `Leaves of ${word}`);
  const keep = page.getByRole('button', { name: w('search-save') });
  await keep.click();
  await expect(page.getByRole('button', { name: w('search-saved'), exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await seriousProblems(page)).toEqual([]);

  await page.goto(`/search?q=${word}&author=${me.handle}`);
  await expect(page.locator('article', { hasText: `Leaves of ${word}` })).toBeVisible();
  await page.getByRole('button', { name: w('search-by', { handle: me.handle }) }).click();
  await expect(page).not.toHaveURL(/author=/);

  await page.goto('/search');
  await expect(page.getByRole('heading', { name: w('search-saved-title') })).toBeVisible();
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('link', { name: word }).click();
  await expect(page).toHaveURL(new RegExp(`q=${word}`));
  await page.goto('/search');
  await page.getByRole('button', { name: w('search-saved-remove', { query: word }) }).click();
  await expect(page.getByRole('heading', { name: w('search-saved-title') })).toHaveCount(0);

  await page.goto('/settings/privacy');
  const remembers = page.getByRole('switch', { name: w('search-remember') });
  await expect(remembers).toBeChecked();
  await remembers.click();
  await expect(remembers).not.toBeChecked();
});
