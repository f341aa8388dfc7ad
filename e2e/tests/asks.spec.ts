// An ask finds who knows: it is written with its days and budget, a member with experience is invited and answers, the
// asker says what helped, and search finds the ask by its answer.
import { expect, test } from '@playwright/test';
import { seriousProblems } from './axe';
import { another, arrive, freshWord, putUp } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

test('an ask is written, invited to, answered, marked and found by its answer', async ({
  page,
  browser,
}, info) => {
  test.slow();
  const word = freshWord('lagoon');
  const knows = await another(browser, info, 'Ben');
  await putUp(knows.page, { title: `Rowing on ${word}`, body: `Two days on ${word} in a borrowed boat.` });

  await arrive(page, 'Ana');
  await page.goto('/compose?kind=ask');
  await page.getByLabel(w('compose-question'), { exact: true }).fill(`Boat on ${word}?`);
  await page.getByLabel(w('asks-from'), { exact: true }).fill('2027-04-03');
  await page.getByLabel(w('asks-until'), { exact: true }).fill('2027-04-10');
  await page.getByLabel(w('asks-budget-label')).fill('80');
  await page.getByLabel(w('asks-currency')).selectOption('EUR');
  expect(await seriousProblems(page)).toEqual([]);
  await page.getByRole('button', { name: w('compose-publish'), exact: true }).click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  const ask = new URL(page.url()).pathname;
  await expect(page.getByText('€80')).toBeVisible();
  await expect(page.getByText(/3 Apr 2027|Apr 3, 2027/)).toBeVisible();

  // Who wrote about it is asked, a moment later.
  await expect(async () => {
    await knows.page.goto('/messages');
    await expect(knows.page.getByText(w('happened-ask_invitation')).first()).toBeVisible({ timeout: 2000 });
    await expect(knows.page.getByRole('heading', { name: w('asks-invitations') })).toBeVisible({
      timeout: 2000,
    });
  }).toPass({ timeout: 30_000 });
  expect(await seriousProblems(knows.page)).toEqual([]);
  await knows.page
    .getByRole('link', { name: `Boat on ${word}?` })
    .first()
    .click();
  await expect(knows.page.getByText(w('asks-invited'))).toBeVisible();
  await knows.page.getByRole('button', { name: w('comment-write-ask') }).click();
  await knows.page.getByRole('textbox').fill('Ask Kerttu at the pier, she has two.');
  await knows.page.getByRole('button', { name: w('comment-send') }).click();
  await expect(knows.page.getByText('Ask Kerttu at the pier')).toBeVisible();
  // A whole note answers too.
  await knows.page.getByRole('link', { name: w('asks-answer-note') }).click();
  await expect(knows.page.getByText(w('asks-compose-answers', { title: `Boat on ${word}?` }))).toBeVisible();
  await knows.page.getByRole('button', { name: w('compose-kind-text') }).click();
  await knows.page.getByLabel(w('compose-title'), { exact: true }).fill(`Piers of ${word}`);
  await knows.page.locator('textarea').first().fill('North, south and the old one.');
  await knows.page.getByRole('button', { name: w('compose-publish'), exact: true }).click();
  await expect(
    knows.page.getByRole('link', { name: w('asks-answers-ask', { title: `Boat on ${word}?` }) }),
  ).toBeVisible();

  await page.goto(ask);
  await expect(page.getByText(`Piers of ${word}`)).toBeVisible();
  const comment = page.locator('article.comment', { hasText: 'Ask Kerttu' });
  await comment.getByRole('button', { name: w('asks-helped-me') }).click();
  await expect(page.getByText(w('asks-resolved'), { exact: true }).first()).toBeVisible();
  await expect(page.getByText(w('asks-helped-asker', { name: 'Ana' }))).toBeVisible();
  await expect(comment.getByRole('button', { name: w('asks-helped-me') })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(comment, 'an answer stands once').toHaveCount(1);
  expect(await seriousProblems(page)).toEqual([]);

  // Found by the answer's words, and shown with it.
  await expect(async () => {
    await page.goto(`/search?q=${encodeURIComponent(`Kerttu ${word}`)}&answered=true`);
    await expect(page.locator('article', { hasText: `Boat on ${word}?` })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.locator('article', { hasText: `Boat on ${word}?` })).toContainText(
    w('found-answer', { name: 'Ben' }),
  );
  expect(await seriousProblems(page)).toEqual([]);

  // What answering built, and a way out of being asked.
  await page.goto(`/@${knows.person.handle}`);
  await expect(page.getByText('Has helped one member')).toBeVisible();
  await knows.page.goto('/settings/privacy');
  const invites = knows.page.getByRole('switch', { name: w('asks-settings') });
  await expect(invites).toBeChecked();
  await invites.click();
  await expect(invites).not.toBeChecked();
  await knows.page.reload();
  await expect(knows.page.getByRole('switch', { name: w('asks-settings') })).not.toBeChecked();
  await knows.page.context().close();
});
