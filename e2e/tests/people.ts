// Members of the community under test. `join` goes the way of a newcomer through the pages; `arrive` is the same
// through the API, for tests that are about something else.
import { randomUUID } from 'node:crypto';
import { expect, type APIResponse, type Browser, type Page, type TestInfo } from '@playwright/test';
import { wordsOf } from './words';

type Country = 'DE' | 'BR' | 'JP';

export interface Person {
  id: string;
  handle: string;
}

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

/** A word that nobody else in this run uses, fit for a topic. */
export function freshWord(start: string): string {
  next += 1;
  return `${start}${process.env.TEST_WORKER_INDEX ?? 0}x${next}x${Date.now() % 1_000_000}`;
}

/** Asks for a code in international form and reads it from the demo's outbox. */
export async function enterCode(page: Page, phone: string, w = wordsOf('en')): Promise<void> {
  await page.getByLabel(w('phone-label'), { exact: true }).fill(phone);
  await page.getByRole('button', { name: w('phone-send') }).click();
  const message = await page.locator('aside blockquote').first().textContent();
  const code = /\d{6}/.exec(message ?? '')?.[0] ?? '';
  expect(code, 'the demo shows the message').toHaveLength(6);
  await page.getByLabel(w('code-label', { phone })).fill(code);
}

/** Joins as a newcomer does: number, code, name. */
export async function join(
  page: Page,
  name: string,
  country: Country = 'DE',
  w = wordsOf('en'),
): Promise<void> {
  await page.goto('/sign-in');
  await enterCode(page, freshNumber(country).e164, w);
  await expect(page).toHaveURL(/\/welcome/);
  await page.getByLabel(w('name-label'), { exact: true }).fill(name);
  await page.getByRole('button', { name: w('welcome-start') }).click();
  await expect(page).not.toHaveURL(/welcome|sign-in/);
}

/** Is a member from here on, in this page's context. */
export async function arrive(page: Page, name: string, language = 'en'): Promise<Person> {
  const sent = await told(
    send(page, 'POST', '/v1/auth/codes', { phone: freshNumber('DE').e164 }),
    'challenge',
  );
  const { challenge } = sent as { challenge: string };
  const box = await told(page.request.get('/v1/auth/outbox', { params: { challenge } }), 'messages');
  const [message] = (box as { messages: { text: string }[] }).messages;
  const code = /\d{6}/.exec(message?.text ?? '')?.[0];
  await told(send(page, 'POST', '/v1/auth/sessions', { challenge, code }), 'me');
  const me = (await told(page.request.get('/v1/me'), 'handle')) as Person;
  const named = { display_name: name, handle: me.handle, languages: [language], ui_language: language };
  return (await told(send(page, 'PATCH', '/v1/me', named), 'handle')) as Person;
}

/** Somebody else, on a device of their own. Close its context at the end. */
export async function another(
  browser: Browser,
  info: TestInfo,
  name: string,
): Promise<{ page: Page; person: Person }> {
  const context = await browser.newContext({ ...info.project.use, storageState: undefined });
  const page = await context.newPage();
  return { page, person: await arrive(page, name) };
}

/** A request of the page's member, as the app would send it. */
export function send(page: Page, method: string, path: string, data?: unknown): Promise<APIResponse> {
  const headers = { 'X-Kumara-Csrf': '1', 'Idempotency-Key': randomUUID() };
  return page.request.fetch(path, { method, headers, ...(data === undefined ? {} : { data }) });
}

async function told(asked: Promise<APIResponse>, field: string): Promise<object> {
  const answer = await asked;
  expect(answer.ok(), `${answer.status()} ${answer.url()} ${await answer.text()}`).toBe(true);
  const found = (await answer.json()) as object;
  expect(found).toHaveProperty(field);
  return found;
}

/** A small photograph-like picture, another scene at each call: a feed owes nothing to near-copies. */
export async function picture(page: Page, seed: number, width = 800, height = 1000): Promise<Buffer> {
  const url = await page.evaluate(
    ([n, w, h, scene]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = `hsl(${(n * 67) % 360} 60% 55%)`;
      context.fillRect(0, 0, w, h);
      let state = scene;
      for (let i = 0; i < 36; i++) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        context.fillStyle = `hsl(${(n * 67) % 360} 50% ${15 + (state >>> 24) * 0.3}%)`;
        context.fillRect(((i % 6) * w) / 6, (Math.floor(i / 6) * h) / 6, w / 6, h / 6);
      }
      return canvas.toDataURL('image/jpeg', 0.9);
    },
    [seed, width, height, Math.floor(Math.random() * 2 ** 32)] as const,
  );
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** A photo note by the page's member, through the API; its address. */
export async function putUp(
  page: Page,
  note: {
    title: string;
    body?: string;
    topics?: string[];
    pictures?: number;
    place?: { name: string; latitude: number; longitude: number };
  },
): Promise<string> {
  const pictures: { id: string }[] = [];
  for (let i = 0; i < (note.pictures ?? 1); i++) {
    const sent = page.request.post('/v1/pictures', {
      headers: { 'X-Kumara-Csrf': '1', 'Idempotency-Key': randomUUID(), 'Content-Type': 'image/jpeg' },
      data: await picture(page, i + note.title.length),
    });
    pictures.push({ id: ((await told(sent, 'id')) as { id: string }).id });
  }
  const { title, body = '', topics = [], place = null } = note;
  const whole = { kind: 'photo', visibility: 'public', title, body, topics, pictures, place };
  const { id } = (await told(send(page, 'POST', '/v1/notes', whole), 'id')) as { id: string };
  return `/n/${id}`;
}

/** Publishes a photo note through the composer and returns its address. */
export async function publishPhoto(
  page: Page,
  title: string,
  body: string,
  seeds: number[] = [1],
  w = wordsOf('en'),
): Promise<string> {
  await page.goto('/compose');
  const files = await Promise.all(
    seeds.map(async (seed) => ({
      name: `${seed}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await picture(page, seed),
    })),
  );
  await page.locator('input[type=file][multiple]').setInputFiles(files);
  await page.getByLabel(w('compose-title'), { exact: true }).fill(title);
  await page.getByRole('combobox', { name: w('compose-body'), exact: true }).fill(body);
  await expect(page.getByRole('button', { name: w('compose-crop') })).toHaveCount(seeds.length);
  await page.getByRole('button', { name: w('compose-publish') }).click();
  await expect(page).toHaveURL(/\/n\/\d+/);
  return new URL(page.url()).pathname;
}

/** Opens a menu by its name and chooses from it. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Says yes to the question on the screen. */
export async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name: action, exact: true }).click();
}
