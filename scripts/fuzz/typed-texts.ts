/**
 * Whether what was typed comes back from the made PDF. Read from the YAML by its library and from the file by pdf.js,
 * with nothing of ours between; only letters and figures are compared, for marks, spaces and hyphens may be set otherwise.
 */
import { parse } from 'yaml';
import { sha256 } from '../../src/node/sha256.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { wordsOf } from '../../tests/pdf/tagged-text.ts';

/** Texts of the deck's cards: each stands in one place on paper, whole. */
export function textsOnCards(deck: string): readonly string[] {
  return listIn(parsed(deck), 'clusters').flatMap((cluster) => listIn(cluster, 'cards').flatMap(textOf));
}

export function ownTexts(choice: string): readonly string[] {
  return listIn(parsed(choice), 'own-cards').flatMap(textOf);
}

/** Of a booklet; those with a reference to a note have its number between their words. */
export function questionsIn(booklet: string): readonly string[] {
  const themes = listIn(parsed(booklet), 'parts').flatMap((part) => listIn(part, 'themes'));
  const questions = themes.flatMap((theme) => listIn(theme, 'questions'));
  const texts = questions.flatMap((each) => (typeof each === 'string' ? [each] : textOf(each)));
  return texts.filter((text) => !text.includes('[^'));
}

/** Of the guide's plan for an hour and what follows it: those that stand in every guide, with nothing filled in. */
export function textsInGuide(kit: string): readonly string[] {
  const guide = under(parsed(kit), 'guide');
  const blocks = ['hour', 'agreements', 'care'].map((name) => under(guide, name));
  const texts = blocks.flatMap((block) =>
    ['paragraphs', 'steps', 'points'].flatMap((key) => listIn(block, key)),
  );
  return texts.filter((text) => typeof text === 'string').filter((text) => !text.includes('{'));
}

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}

function under(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = under(value, key);
  return Array.isArray(list) ? list : [];
}

/** Of a card: a text, or one with its language. */
function textOf(card: unknown): string[] {
  const text = under(card, 'text');
  const words = typeof text === 'string' ? text : under(text, 'text');
  return typeof words === 'string' ? [words] : [];
}

/** Of an address only the words show. */
const LINK = /\]\([^)\s]*\)/g;

function letters(text: string): string {
  return text
    .replace(LINK, ']')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Those of which not all letters stand together, in their order. */
export async function lostTexts(texts: readonly string[], files: readonly MadePdf[]): Promise<string[]> {
  const read = (await Promise.all(files.map(({ bytes }) => printedText(bytes)))).join('\n');
  return texts.filter((text) => !read.includes(letters(text)));
}

/** As they are read aloud, without heads and feet; by the sum of their files: many are made again as they were. */
const printed = new Map<string, string>();

async function printedText(bytes: Uint8Array): Promise<string> {
  const sum = sha256(bytes);
  const text = printed.get(sum) ?? letters(await wordsOf(bytes));
  printed.set(sum, text);
  return text;
}
