// Prints what a first visit to Explore downloads, gzipped, beside the budget. Run after `npm run build`.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 90;
const dist = new URL('../dist/', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, dist), 'utf8');
const gz = (/** @type {string} */ name) => gzipSync(read(name), { level: 9 }).length;
const kb = (/** @type {number} */ n) => (n / 1024).toFixed(1).padStart(7);
const assets = readdirSync(new URL('assets/', dist));

/** @type {Set<string>} */
const first = new Set();
function add(/** @type {string} */ name) {
  if (first.has(name)) return;
  first.add(name);
  if (!name.endsWith('.js')) return;
  // What a script imports at its start comes with it; `import(…)` comes later, if at all.
  for (const [, file] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(`assets/${file}`);
}
for (const [, name] of read('index.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) add(name ?? '');
// The page and the words are asked for by name at run time; English is about as long as the other languages.
for (const name of assets) if (/^(ExplorePage|words-en)-.*\.js$/.test(name)) add(`assets/${name}`);

let scripts = 0;
for (const name of [...first].sort()) {
  const size = gz(name);
  if (name.endsWith('.js')) scripts += size;
  console.log(`${kb(size)} KB  ${name}`);
}
console.log(`${kb(scripts)} KB  first load, JavaScript (budget ${BUDGET_KB} KB)`);
console.log('\nlater, when they are needed:');
for (const name of assets.sort()) {
  if (name.endsWith('.js') && !first.has(`assets/${name}`))
    console.log(`${kb(gz(`assets/${name}`))} KB  ${name}`);
}
