// Prints what a first visit to Explore downloads, gzipped, beside the budget. Run after `npm run build`.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 90;
const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
const gz = (/** @type {string} */ name) => gzipSync(readFileSync(new URL(name, dist)), { level: 9 }).length;
const kb = (/** @type {number} */ n) => (n / 1024).toFixed(1).padStart(7);

const first = new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((m) => m[1] ?? ''));
// The language file and the page are asked for by name at run time; an English Explore needs these two.
for (const name of readdirSync(new URL('assets/', dist))) {
  if (/^(ExplorePage|en)-.*\.(js|css)$/.test(name)) first.add(`assets/${name}`);
}
let scripts = 0;
for (const name of [...first].sort()) {
  const size = gz(name);
  if (name.endsWith('.js')) scripts += size;
  console.log(`${kb(size)} KB  ${name}`);
}
console.log(`${kb(scripts)} KB  first load, JavaScript (budget ${BUDGET_KB} KB)`);
console.log('\nlater, when they are needed:');
for (const name of readdirSync(new URL('assets/', dist)).sort()) {
  if (name.endsWith('.js') && !first.has(`assets/${name}`))
    console.log(`${kb(gz(`assets/${name}`))} KB  ${name}`);
}
