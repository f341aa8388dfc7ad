// The field as its keys and buttons work, without a server.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({ suggestions: vi.fn(), trending: vi.fn(), recent: vi.fn(), forget: vi.fn() }));
vi.mock('../../api/search', () => api);
vi.mock('../../session.svelte', () => ({ session: { isKnown: true, isSignedIn: true } }));
import SearchBox from './SearchBox.svelte';

const onsearch = vi.fn();
let box: ReturnType<typeof mount>;
let input: HTMLInputElement;

beforeEach(() => {
  vi.resetAllMocks();
  api.trending.mockResolvedValue({ items: [] });
  api.recent.mockResolvedValue({ items: [] });
});
afterEach(() => unmount(box));

function open() {
  box = mount(SearchBox, { target: document.body, props: { query: '', onsearch } });
  flushSync();
  input = document.querySelector('input') as HTMLInputElement;
  input.dispatchEvent(new Event('focus'));
  flushSync();
}

function type(text: string) {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
}

const options = () => [...document.querySelectorAll('[role="option"]')].map((one) => one.textContent.trim());

it('an option chosen for what was typed before is not taken for what is typed now', async () => {
  const completed = { items: [{ kind: 'query', text: 'ramen', member: null, notes: null }] };
  api.suggestions.mockResolvedValueOnce(completed).mockReturnValue(new Promise(() => undefined));
  open();
  type('ra');
  await vi.waitFor(() => expect(options()).toEqual(['ramen']));
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  flushSync();
  expect(input.getAttribute('aria-activedescendant')).not.toBeNull();

  type('rabbit stew');
  expect(input.getAttribute('aria-activedescendant')).toBeNull();
  input.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  expect(onsearch.mock.calls).toEqual([['rabbit stew']]);
});

it('a search that could not be forgotten is shown again', async () => {
  api.recent.mockResolvedValue({ items: [{ query: 'fig jam' }, { query: 'rye' }] });
  let fail: (error: Error) => void = () => undefined;
  api.forget.mockReturnValue(new Promise((_, reject) => (fail = reject)));
  open();
  await vi.waitFor(() => expect(options()).toEqual(['fig jam', 'rye']));
  document.querySelector<HTMLButtonElement>('button.forget')?.click();
  flushSync();
  expect(options()).toEqual(['rye']);
  expect(api.forget.mock.calls).toEqual([['fig jam']]);
  fail(new Error('offline'));
  await vi.waitFor(() => expect(options()).toEqual(['fig jam', 'rye']));
});
