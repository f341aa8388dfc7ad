import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a note can be read without JavaScript, and says what it is to crawlers', async ({
  page,
  request,
}, info) => {
  test.skip(info.project.name !== 'desktop', 'the same HTML for all');
  const feed = (await (await request.get('/v1/feed/explore')).json()) as {
    items: { id: string; title: string; kind: string; cover: object | null }[];
  };
  const card = feed.items.find((item) => item.cover && item.title);
  expect(card).toBeDefined();
  await page.goto(`/n/${card?.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(card?.title ?? '');
  await expect(page.locator('article img').first()).toBeVisible();
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute('content', /^http:.*\/media\//);
  const data = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
  ) as object;
  expect(data).toHaveProperty('@type', card?.kind === 'ask' ? 'QAPage' : 'SocialMediaPosting');
});
