/** Writes `content/schema/*.schema.json` from the schemas that check the content. Run it when they change. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, printSchema } from '../src/content/json-schema.ts';

const folder = new URL('../content/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(new URL(name, folder), printSchema(schema));
}
