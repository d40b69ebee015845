/** The schemas of the content files as JSON Schema, for completion and hints in people's editors. */
import * as z from 'zod/mini';
import { choiceSchema } from './choice-schema.ts';
import { kitSchema } from './kit-schema.ts';
import { printerSchema } from './printer-schema.ts';
import { bookletSchema, deckSchema, paletteSchema, stringsSchema } from './schema.ts';

/** By file name, in `content/schema/`. Draft 7, which YAML language servers know best. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'booklet.schema.json': z.toJSONSchema(bookletSchema, { target: 'draft-7' }),
    'choice.schema.json': z.toJSONSchema(choiceSchema, { target: 'draft-7' }),
    'deck.schema.json': z.toJSONSchema(deckSchema, { target: 'draft-7' }),
    'kit.schema.json': z.toJSONSchema(kitSchema, { target: 'draft-7' }),
    'palette.schema.json': z.toJSONSchema(paletteSchema, { target: 'draft-7' }),
    'printer.schema.json': z.toJSONSchema(printerSchema, { target: 'draft-7' }),
    'strings.schema.json': z.toJSONSchema(stringsSchema, { target: 'draft-7' }),
  };
}

export function printSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
