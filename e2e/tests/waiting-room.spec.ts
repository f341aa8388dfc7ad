// More want to join than are let in: a line, a puzzle that the browser works on, a place, and in by turn. With a server
// of its own, which lets in one person every five seconds.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { seriousProblems } from './axe';
import { freshNumber } from './people';
import { wordsOf } from './words';

const port = Number(process.env.KUMARA_E2E_PORT ?? '54380');
const program = process.env.KUMARA_PROGRAM ?? '../target/debug/kumara';

let server: ChildProcess;
let data: string;
let address: string;

test.beforeAll(async ({ request }, info) => {
  address = `http://127.0.0.1:${port + 2 + info.parallelIndex}`;
  data = await mkdtemp(join(tmpdir(), 'kumara-waiting-'));
  const env = { ...process.env, KUMARA_SIGN_UPS_PER_MINUTE: '12', KUMARA_LOG: 'warn' };
  const listen = address.replace('http://', '');
  server = spawn(program, ['serve', '--data', data, '--listen', listen], { env, stdio: 'ignore' });
  await expect.poll(() => isReady(request), { timeout: 60_000 }).toBe(true);
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
  await rm(data, { recursive: true, force: true });
});

const isReady = (request: APIRequestContext) =>
  request.get(`${address}/readyz`).then(
    (answer) => answer.ok(),
    () => false,
  );

for (const language of ['en', 'ar']) {
  test(`a newcomer waits for a turn and goes on by itself (${language})`, async ({ page, request }) => {
    const w = wordsOf(language);
    await page.addInitScript((tag) => localStorage.setItem('kumara-language', tag), language);
    await page.setExtraHTTPHeaders({ 'Accept-Language': language });
    await page.goto(`${address}/sign-in`);
    const label = page.locator('#phone');
    await label.fill(freshNumber('DE').e164);
    // Others take what there is for now, at the last moment: a place comes free again soon.
    let refused = '';
    while (refused !== 'waiting_room') {
      const body = { phone: freshNumber('DE').e164 };
      const answer = await request.post(`${address}/v1/auth/codes`, {
        data: body,
        headers: { 'X-Kumara-Csrf': '1' },
      });
      refused = ((await answer.json()) as { code?: string }).code ?? '';
      expect(['', 'waiting_room']).toContain(refused);
    }
    await page.locator('form button[type=submit]').click();
    await expect(page.locator('#waiting-title')).toBeVisible();
    await expect(page.locator('#waiting-title')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: /./ }).first()).toBeVisible();
    expect(await seriousProblems(page)).toEqual([]);
    await expect(page.locator('aside blockquote').first()).toContainText(/\d{6}/, { timeout: 40_000 });
    await expect(page.locator('#waiting-title')).toHaveCount(0);
    expect(w('waiting-title')).not.toBe('');
  });
}
