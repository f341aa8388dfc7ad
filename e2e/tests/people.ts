import { expect, type Page } from '@playwright/test';

type Country = 'DE' | 'BR' | 'JP';

let next = 0;

/** Numbers that nobody else in this run has, valid in their country: typed as people write them there. */
export function freshNumber(country: Country): { typed: string; e164: string } {
  next += 1;
  const worker = Number(process.env.TEST_WORKER_INDEX ?? 0);
  const serial = String(1_000_000 + (((worker * 1_000 + next) * 7 + (Date.now() % 900) * 9_000) % 8_999_999));
  if (country === 'BR') {
    return { typed: `(11) 9${serial.slice(0, 4)}-${serial.slice(4)}0`, e164: `+55119${serial}0` };
  }
  if (country === 'JP') {
    return { typed: `090-${serial.slice(0, 4)}-${serial.slice(4)}0`, e164: `+8190${serial}0` };
  }
  return { typed: `0151 1${serial}`, e164: `+491511${serial}` };
}

/** Asks for a code in international form and reads it from the demo's outbox. */
export async function enterCode(page: Page, phone: string): Promise<void> {
  await page.locator('#phone').fill(phone);
  await page.locator('form button[type=submit]').click();
  const message = await page.locator('aside blockquote').first().textContent();
  const code = /\d{6}/.exec(message ?? '')?.[0] ?? '';
  expect(code, 'the demo shows the message').toHaveLength(6);
  await page.locator('#code').fill(code);
}

/** Joins as a newcomer does: number, code, name. */
export async function join(page: Page, name: string, country: Country = 'DE'): Promise<void> {
  await page.goto('/sign-in');
  await enterCode(page, freshNumber(country).e164);
  await expect(page).toHaveURL(/\/welcome/);
  await page.locator('form input').first().fill(name);
  await page.locator('form button[type=submit]').click();
  await expect(page).not.toHaveURL(/welcome|sign-in/);
}

/** A small real photograph-like picture, another one for each seed. */
export async function picture(page: Page, seed: number): Promise<Buffer> {
  const url = await page.evaluate((n) => {
    const canvas = document.createElement('canvas');
    canvas.width = 800;
    canvas.height = 1000;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.fillStyle = `hsl(${(n * 67) % 360} 60% 55%)`;
    context.fillRect(0, 0, 800, 1000);
    context.fillStyle = '#fffaf5';
    context.beginPath();
    context.arc(400, 430, 180 + (n % 7) * 12, 0, 7);
    context.fill();
    return canvas.toDataURL('image/jpeg', 0.9);
  }, seed);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** Publishes a photo note through the composer and returns its address. */
export async function publishPhoto(page: Page, title: string, body: string, seed = 1): Promise<string> {
  await page.goto('/compose');
  const files = page.locator('input[type=file][multiple]');
  await files.setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await picture(page, seed) });
  await page.locator('form input:not([type=file]):not([type=radio])').first().fill(title);
  await page.locator('form textarea').first().fill(body);
  await expect(page.locator('form progress')).toHaveCount(0);
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  return new URL(page.url()).pathname;
}
