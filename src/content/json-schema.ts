/** The schemas of the content files as JSON Schema, for completion and hints in people's editors. */
import * as z from 'zod/mini';
import { bookletFile } from './booklet.ts';
import { choiceFile } from './choice-fields.ts';
import { deckFile } from './deck.ts';
import { kitFile } from './kit.ts';
import { paletteFile } from './palette.ts';
import { printerFile } from './printer.ts';
import { stringsFile } from './strings.ts';
import { translationFile } from './translations.ts';

const FILES = {
  booklet: bookletFile,
  choice: choiceFile,
  deck: deckFile,
  kit: kitFile,
  palette: paletteFile,
  printer: printerFile,
  strings: stringsFile,
  translation: translationFile,
};

/** By file name, in `content/schema/`. Draft 7, which YAML language servers know best. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const schemas = Object.entries(FILES).map(([name, file]) => {
    return [`${name}.schema.json`, z.toJSONSchema(file, { target: 'draft-7', reused: 'ref' })];
  });
  return Object.fromEntries(schemas);
}

export function printSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
