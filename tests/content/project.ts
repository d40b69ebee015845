/** Files as the reader gets them, and its answer in short lines. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Content, Text } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { remembering } from '../../src/remember.ts';

const ROOT = new URL('../../', import.meta.url);

/** The content folder as it is. */
export function realFiles(): Map<string, Uint8Array> {
  return new Map(REAL_FILES);
}

const REAL_FILES: Files = readRealFiles();

function readRealFiles(): Files {
  const files = new Map<string, Uint8Array>();
  for (const folder of ['content/', 'content/palettes/', 'content/strings/']) {
    for (const name of readdirSync(new URL(folder, ROOT))) {
      if (name.endsWith('.yaml')) files.set(folder + name, readFileSync(new URL(folder + name, ROOT)));
    }
  }
  return files;
}

/**
 * Another deck with what it needs of the real content: palettes, and words in Dutch and English. The rest only if
 * given, because thousands of decks are read.
 */
export function filesWith(deck: string | Uint8Array, others: Record<string, string> = {}): Files {
  const needed = /^content\/(palettes\/.*|strings\/(nl|en))\.yaml$/;
  const files = new Map([...REAL_FILES].filter(([path]) => needed.test(path)));
  files.set('content/deck.yaml', typeof deck === 'string' ? bytes(deck) : deck);
  for (const [path, text] of Object.entries(others)) files.set(path, bytes(text));
  return files;
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export interface Outcome {
  readonly content: Content | undefined;
  /** `content/empty-text deck.yaml:12:9` */
  readonly problems: readonly string[];
}

/** Thousands of decks stand beside the same palettes and words. */
const remember = remembering();

/** With everything a problem says, not only where. */
export function diagnose(files: Files): Pick<Outcome, 'content'> & { diagnostics: readonly Diagnostic[] } {
  const collector = collect();
  const content = readContent(files, collector.report, remember);
  return { content, diagnostics: collector.diagnostics };
}

export function read(files: Files): Outcome {
  const { content, diagnostics } = diagnose(files);
  const problems = diagnostics.map(({ code, place }) => {
    const where = place && `${place.file.replace('content/', '')}:${place.line}:${place.column}`;
    return `${code} ${where}`;
  });
  return { content, problems };
}

/** The first lines of every small deck here: cards begin on line 17. */
const HEAD = `title: Proef
language: nl
version: "1.0"
date: 2026-11-22
author: Wij
citation: Wij (2026).
short-citation: Wij
palette: trophee
clusters:
  - id: eerste
    title: Eerste
    colour: groen
    shape: persoon
    cards:
      - id: een
        text: Vraag één?
`;

/** A deck with one good card and the lines given after it. */
export function deckWith(lines: string): string {
  return HEAD + lines;
}

/** A deck whose second card has this text, as YAML; the text begins at 18:15. */
export function deckWithText(yaml: string): string {
  return deckWith(`      - id: twee\n        text: ${yaml}\n`);
}

/** The text of the second card. */
export function secondText(outcome: Outcome): Text | undefined {
  return outcome.content?.deck.clusters[0]?.cards[1]?.text;
}

/** Its words. */
export function secondCard(outcome: Outcome): string | undefined {
  return secondText(outcome)?.plain;
}
