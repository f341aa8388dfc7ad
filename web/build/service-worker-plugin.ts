// Builds src/service-worker/worker.ts into /sw.js, with the list of files that make up the offline shell.
// The list is what the first page needs; everything else is cached when it is first used.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transformWithOxc, type Plugin } from 'vite';

const SOURCE = new URL('../src/service-worker/worker.ts', import.meta.url);
const STATIC = ['/theme.js', '/manifest.webmanifest', '/icons/kumara.svg'];

export function serviceWorker(): Plugin {
  return {
    name: 'kumara-service-worker',
    apply: 'build',
    async generateBundle(_, bundle) {
      const shell = new Set(STATIC);
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry) continue;
        shell.add(`/${file.fileName}`);
        file.imports.forEach((name) => shell.add(`/${name}`));
      }
      for (const name of Object.keys(bundle)) if (/index-.*\.css$/.test(name)) shell.add(`/${name}`);
      const files = [...shell].sort();
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
      const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), 'worker.ts', {});
      const source = code
        // A module for the compiler, a plain script for the browser.
        .replace(/^export \{\};?$/m, '')
        .replace('__SHELL_FILES__', JSON.stringify(files))
        .replace('__SHELL_VERSION__', JSON.stringify(version));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
