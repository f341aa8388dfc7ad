// Writes src/api/schema.d.ts from the server's API description; with --check only says whether it is up to date.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const DESCRIPTION = new URL('../../crates/server/openapi.json', import.meta.url);
const TYPES = new URL('../src/api/schema.d.ts', import.meta.url);
const HEADER =
  '// Made from crates/server/openapi.json by `npm run api-types`; not to be edited by hand.\n\n';

const description = JSON.parse(await readFile(DESCRIPTION, 'utf8'));
const schemas = description.components.schemas;
for (const [, name] of JSON.stringify(description).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
  if (name === undefined || name in schemas) continue;
  console.warn(`the API description refers to ${name} without saying what it is; taken as a string`);
  schemas[name] = { type: 'string' };
}
const types = HEADER + astToString(await openapiTS(description, { defaultNonNullable: false }));
const written = await format(types, {
  ...(await resolveConfig(TYPES)),
  parser: 'typescript',
});

if (!process.argv.includes('--check')) {
  await writeFile(TYPES, written);
} else if ((await readFile(TYPES, 'utf8').catch(() => '')) !== written) {
  console.error('src/api/schema.d.ts is not what the API description says: npm run api-types');
  process.exitCode = 1;
}
