import { rm } from 'node:fs/promises';

/** The community that the tests made goes with them; traces of failures stay. */
export default async function teardown(): Promise<void> {
  await rm(new URL('./test-results/data', import.meta.url), { recursive: true, force: true });
}
