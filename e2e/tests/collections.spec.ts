import { expect, test } from '@playwright/test';
import { another, arrive, putUp } from './people';
import { wordsOf } from './words';

const w = wordsOf('en');

test('a saved note goes into collections: others see the public one, and never the private one', async ({
  page,
  browser,
}, info) => {
  const me = await arrive(page, 'Vera');
  const cook = await another(browser, info, 'Cook');
  const path = await putUp(cook.page, { title: 'Worth keeping' });
  await page.goto(path);
  await page.getByRole('button', { name: new RegExp(`^${w('note-save')}$`) }).click();
  await page.getByRole('button', { name: w('note-save-collection') }).click();
  const picking = page.getByRole('dialog', { name: w('note-save-collection') });
  const naming = page.getByRole('dialog', { name: w('collection-new') });
  for (const name of ['For friends', 'For me alone']) {
    await picking.getByRole('button', { name: w('collection-new') }).click();
    await naming.getByLabel(w('collection-name'), { exact: true }).fill(name);
    if (name === 'For me alone') {
      await naming.getByText(w('collection-private'), { exact: true }).click();
      await expect(naming.getByRole('switch')).toBeChecked();
    }
    await naming.getByRole('button', { name: w('save-changes') }).click();
    await expect(picking.getByRole('checkbox', { name })).toBeChecked();
  }
  await picking.getByRole('button', { name: w('done') }).click();
  await expect(picking).toHaveCount(0);

  await page.goto('/me');
  await page.getByRole('tab', { name: w('profile-tab-collections') }).click();
  await page.getByRole('link', { name: 'For me alone' }).click();
  await expect(page.getByRole('heading', { name: 'For me alone' })).toBeVisible();
  await expect(page.locator(`article a[href="${path}"]`).first()).toBeVisible();
  const closed = new URL(page.url()).pathname;

  const other = cook.page;
  await other.goto(`/@${me.handle}`);
  await other.getByRole('tab', { name: w('profile-tab-collections') }).click();
  await expect(other.getByRole('link', { name: 'For friends' })).toBeVisible();
  await expect(other.getByRole('link', { name: 'For me alone' })).toHaveCount(0);
  await other.goto(closed);
  await expect(other.getByRole('heading', { name: w('gone-title') })).toBeVisible();
  await other.context().close();
});
