// Better wordings of a translation: a reader suggests one, another votes for it, the owner accepts it, and from then on
// readers get it.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { seriousProblems } from './axe';
import { another, arrive, freshWord, putUp, send } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');
const es = wordsOf('es');
const button = (scope: Page | Locator, name: string) => scope.getByRole('button', { name, exact: true });

/** A demo prints no code to claim it with, so the tests' own community is given an owner where it keeps its data. */
function makeOwner(id: string): void {
  const file = fileURLToPath(new URL('../test-results/data/kumara.db', import.meta.url));
  const change = `UPDATE members SET role = 'owner' WHERE member_id = ${BigInt(id)}`;
  execFileSync('sqlite3', ['-cmd', '.timeout 20000', file, change]);
}

/** The note as a reader of Spanish gets it. */
async function translated(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await button(page, es('translate-action')).first().click();
  await expect(button(page, es('translate-show-original')).first()).toBeVisible();
}

const suggesting = (page: Page) => page.getByRole('dialog', { name: es('translate-suggest') });

test('a reader words a translation better, the owner accepts it, and the next reader has it', async ({
  page,
  browser,
}, info) => {
  test.slow();
  const word = freshWord('q');
  const better = `La casa blanca ${word} tiene un jardín enorme.`;
  await arrive(page, 'Tom', 'en');
  const path = await putUp(page, {
    title: `The house ${word}`,
    body: `The house ${word} is white and the garden is very big.`,
  });

  const reader = await another(browser, info, 'Rosa');
  const spanish = { languages: ['es'], ui_language: 'es' };
  expect((await send(reader.page, 'PATCH', '/v1/me', spanish)).ok()).toBe(true);
  await translated(reader.page, path);
  await button(reader.page, es('translate-suggest')).first().click();
  const body = suggesting(reader.page).getByLabel(es('compose-body'), { exact: true });
  await expect(body).toHaveValue(/blanco/);
  // A link that the note has not is refused, and said so.
  await body.fill(`${better} https://example.org/`);
  await button(suggesting(reader.page), es('translate-suggest-send')).click();
  await expect(suggesting(reader.page).getByRole('alert')).toBeVisible();
  await body.fill(better);
  await button(suggesting(reader.page), es('translate-suggest-send')).click();
  await expect(reader.page.getByText(es('translate-suggested'))).toBeVisible();

  const voter = await another(browser, info, 'Luz');
  expect((await send(voter.page, 'PATCH', '/v1/me', spanish)).ok()).toBe(true);
  await translated(voter.page, path);
  await expect(voter.page.locator('.rich').first()).not.toContainText(better);
  await button(voter.page, es('translate-suggest')).first().click();
  await expect(suggesting(voter.page)).toContainText(better);
  const vote = button(suggesting(voter.page), es('wordings-vote', { name: 'Rosa' }));
  await vote.click();
  await expect(vote).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousProblems(voter.page)).toEqual([]);

  const owner = await another(browser, info, 'Olga');
  await owner.page.goto('/moderate/wordings');
  await expect(owner.page.locator('article')).toHaveCount(0);
  makeOwner(owner.person.id);
  await owner.page.goto('/settings');
  await owner.page.getByRole('link', { name: w('moderate-wordings') }).click();
  const item = owner.page.locator('article', { hasText: better });
  await expect(item).toContainText(`The house ${word} is white`);
  await expect(item).toContainText('blanco');
  expect(await seriousProblems(owner.page)).toEqual([]);
  await item.focus();
  await owner.page.keyboard.press('a');
  await expect(owner.page.getByText(w('moderate-accepted'))).toBeVisible();
  await expect(item).toHaveCount(0);

  await translated(voter.page, path);
  await expect(voter.page.locator('.rich').first()).toContainText(better);
  await expect(voter.page.getByText(es('translate-some-by-members')).first()).toBeVisible();

  await reader.page.goto('/messages');
  await expect(reader.page.getByText(es('happened-wording_accepted'))).toBeVisible();

  // What was accepted can be taken back where it is listed.
  expect((await send(owner.page, 'PATCH', '/v1/me', spanish)).ok()).toBe(true);
  await translated(owner.page, path);
  await button(owner.page, es('translate-suggest')).first().click();
  await button(suggesting(owner.page), es('wordings-take-back')).click();
  await expect(owner.page.getByText(es('wordings-taken-back'))).toBeVisible();
  expect((await send(owner.page, 'PATCH', '/v1/me', { languages: ['en'], ui_language: 'en' })).ok()).toBe(
    true,
  );
  await translated(voter.page, path);
  await expect(voter.page.locator('.rich').first()).toContainText('blanco');

  // The owner makes a moderator, who finds the same page.
  await owner.page.goto(`/@${encodeURIComponent(voter.person.handle)}`);
  await button(owner.page, w('member-menu')).click();
  await owner.page.getByRole('menuitem', { name: w('member-make-moderator') }).click();
  await expect(owner.page.getByText(w('profile-moderator'))).toBeVisible();
  await voter.page.goto('/moderate/wordings');
  await expect(voter.page.getByRole('heading', { level: 1, name: es('moderate-wordings') })).toBeVisible();
  await expect(voter.page.getByRole('alert')).toHaveCount(0);
  for (const { page: other } of [reader, voter, owner]) await other.context().close();
});
