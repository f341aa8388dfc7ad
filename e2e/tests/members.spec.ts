import { expect, test } from '@playwright/test';
import { another, arrive, choose, confirm, freshWord, putUp } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

test('who is blocked is out of sight, for both', async ({ page, browser }, info) => {
  const me = await arrive(page, 'Nils');
  const troll = await another(browser, info, 'Troll');
  const path = await putUp(troll.page, { title: 'Bait', body: 'Loud.' });
  await page.goto(path);
  await choose(page, w('note-menu'), w('note-menu-block', { name: 'Troll' }));
  await confirm(page, w('note-block-action'));
  await expect(page.getByText(w('note-blocked-toast', { name: 'Troll' }))).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole('heading', { name: w('gone-title') })).toBeVisible();
  await page.goto(`/@${troll.person.handle}`);
  await expect(page.getByText(w('profile-blocked-title'))).toBeVisible();
  await troll.page.goto(`/@${me.handle}`);
  await expect(troll.page.getByRole('heading', { name: w('gone-title') })).toBeVisible();
  await page.goto('/settings/privacy');
  await expect(page.getByRole('button', { name: w('member-unblock', { name: 'Troll' }) })).toBeVisible();
  await troll.page.context().close();
});

test('who is muted is out of the feeds, until the settings say otherwise', async ({
  page,
  browser,
}, info) => {
  await arrive(page, 'Odin');
  const loud = await another(browser, info, 'Lou');
  const topic = freshWord('drums');
  const path = await putUp(loud.page, { title: 'Every night', topics: [topic] });
  const card = page.locator(`article a[href="${path}"]`);
  await page.goto(`/t/${topic}`);
  await expect(card.first()).toBeVisible();
  await page.goto(path);
  await choose(page, w('note-menu'), w('note-menu-mute', { name: 'Lou' }));
  await expect(page.getByText(w('note-muted-toast', { name: 'Lou' }))).toBeVisible();
  await page.goto(`/t/${topic}`);
  await expect(page.getByRole('heading', { name: w('topic-empty-title') })).toBeVisible();
  await page.goto('/settings/privacy');
  const unmute = page.getByRole('button', { name: w('member-unmute', { name: 'Lou' }) });
  await unmute.click();
  await expect(unmute).toHaveCount(0);
  await page.goto(`/t/${topic}`);
  await expect(card.first()).toBeVisible();
  await loud.page.context().close();
});

test('a private profile is asked, and shows itself once it agrees', async ({ page, browser }, info) => {
  const me = await arrive(page, 'Olga');
  const path = await putUp(page, { title: 'Behind the curtain', body: 'For few.' });
  await page.goto('/settings/privacy');
  const isPrivate = page.getByRole('switch', { name: w('privacy-private') });
  await page.getByText(w('privacy-private'), { exact: true }).click();
  await expect(isPrivate).toBeChecked();
  const pia = await another(browser, info, 'Pia');
  await pia.page.goto(path);
  await expect(pia.page.getByRole('heading', { name: w('gone-title') })).toBeVisible();
  await pia.page.goto(`/@${me.handle}`);
  await expect(pia.page.getByText(w('profile-private-title'))).toBeVisible();
  await pia.page.getByRole('button', { name: w('note-follow'), exact: true }).click();
  await expect(pia.page.getByRole('button', { name: w('note-follow-requested') })).toBeVisible();
  await page.goto('/messages');
  await page.getByRole('tab', { name: w('messages-followers') }).click();
  const accept = page.getByRole('button', { name: w('requests-accept') });
  await accept.click();
  await expect(accept).toHaveCount(0);
  await pia.page.goto(path);
  await expect(pia.page.getByRole('heading', { name: 'Behind the curtain' })).toBeVisible();
  await pia.page.context().close();
});
