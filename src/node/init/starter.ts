/**
 * What a new deck holds: the examples of `content/starters/LANGUAGE/`, which are a content folder but for what every deck
 * shares. Those are files to be read and translated as they are; the little that differs each time is filled in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from '../output/dist.ts';
import { startersIn } from '../project.ts';
import type { DeckLanguage } from './deck-language.ts';

export interface Beginning {
  readonly language: DeckLanguage;
  /** The deck's first date, `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the deck lies, as it is typed after an option. */
  readonly folder: string;
  /** A folder for its PDFs, as it is typed. */
  readonly out: string;
}

/** @param root the project's folder */
export function starterFiles(root: string, beginning: Beginning): readonly OutputFile[] {
  const { language } = beginning;
  const content = join(root, 'content');
  const examples = filesIn(join(startersIn(content), language), '').map(({ path, bytes }) => ({
    path,
    bytes: filledIn(bytes, beginning),
  }));
  return [...examples, ...sharedFiles(root, language)];
}

/** What every deck has: the fixed words in its language, and what helps an editor. */
export function sharedFiles(root: string, language: DeckLanguage): readonly OutputFile[] {
  const content = join(root, 'content');
  // English stands in where the words of a language lack one.
  const strings = filesIn(join(content, 'strings'), 'strings/').filter(({ path }) =>
    [`strings/${language}.yaml`, 'strings/en.yaml'].includes(path),
  );
  return [...strings, ...filesIn(join(content, 'schema'), 'schema/')];
}

/** One of the examples, as it is. */
export function starterFile(root: string, language: DeckLanguage, path: string): OutputFile {
  return { path, bytes: readFileSync(join(startersIn(join(root, 'content')), language, path)) };
}

function filesIn(folder: string, key: string): readonly OutputFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, `${key}${entry.name}/`);
      return [{ path: `${key}${entry.name}`, bytes: readFileSync(path) }];
    });
}

function filledIn(bytes: Uint8Array, { date, folder, out }: Beginning): Uint8Array {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^date: .*$/m, () => `date: '${date}'`)
    .replaceAll('{folder}', () => folder)
    .replaceAll('{out}', () => out);
  return new TextEncoder().encode(text);
}
