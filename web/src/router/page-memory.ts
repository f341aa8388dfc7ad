// What a page wants to find again when a member comes back to it (a list and how far it was read), kept by the
// page's key in the history. Bounded: the page not seen for longest is forgotten.

const MAX_PAGES = 12;
const memory = new Map<string, Map<string, unknown>>();

export function remembered<T>(pageKey: string, name: string, create: () => T): T {
  const page = memory.get(pageKey) ?? new Map<string, unknown>();
  memory.delete(pageKey);
  memory.set(pageKey, page);
  if (memory.size > MAX_PAGES) memory.delete(memory.keys().next().value as string);
  if (!page.has(name)) page.set(name, create());
  return page.get(name) as T;
}

/** After signing in or out every list may look different. */
export function forgetPages(): void {
  memory.clear();
}
