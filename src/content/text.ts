/** Values of a file → texts, checked one by one; every text keeps its place. */

import type { ParsedNode } from 'yaml';
import type { Report } from '../diagnostics.ts';
import { type Words, wordsAt } from '../placed-words.ts';
import { canonicalLanguage } from './formats.ts';
import type { Text } from './model.ts';
import { placeAt } from './source.ts';
import { type Expected, readText, readWords, type Written } from './written-text.ts';
import { type Group, keyNodeAt, nodeAt, startOfWords, type YamlFile } from './yaml.ts';

/** Reads the texts of one file. */
export interface TextReader {
  /** `notes`: the notes that this text may refer to; left out where no reference can stand. */
  text(parent: object, key: PropertyKey, notes?: ReadonlySet<string>): Text;
  /** What a card asks. */
  question(parent: object, key: PropertyKey): Text;
  texts(list: readonly unknown[] | undefined, notes?: ReadonlySet<string>): readonly Text[];
  /** Plain words without Markdown: a name. */
  words(parent: object, key: PropertyKey): Words;
  /** A key that is printed: a colour word of a palette. */
  key(parent: object, key: string): Words;
}

export function textReader(yaml: YamlFile, report: Report): TextReader {
  const read = (parent: object, key: PropertyKey, expected: Expected): Text => {
    const value = (parent as Group)[String(key)];
    if (typeof value !== 'object' || value === null)
      return readText(written(yaml, parent, key), expected, report);
    const language = (value as Group).lang;
    const text = readText(written(yaml, value, 'text'), expected, report);
    return typeof language === 'string' ? { ...text, language: canonicalLanguage(language) } : text;
  };
  const reader: TextReader = {
    text: (parent, key, notes) => read(parent, key, { notes }),
    question: (parent, key) => read(parent, key, { isQuestion: true }),
    texts: (list, notes) => (list ?? []).map((_, index) => reader.text(list ?? [], index, notes)),
    words(parent, key) {
      return plainWords(written(yaml, parent, key), report);
    },
    key(parent, key) {
      return plainWords(writtenAt(yaml, keyNodeAt(yaml, parent, key), key), report);
    },
  };
  return reader;
}

function plainWords(written: Written, report: Report): Words {
  return wordsAt(readWords(written, report), written.placeAt(0));
}

function written(yaml: YamlFile, parent: object, key: PropertyKey): Written {
  return writtenAt(yaml, nodeAt(yaml, parent, key), String((parent as Group)[String(key)] ?? ''));
}

function writtenAt(yaml: YamlFile, node: ParsedNode | undefined, raw: string): Written {
  const start = node ? startOfWords(yaml.source, node) : 0;
  const type = node && 'type' in node ? node.type : undefined;
  return {
    raw,
    slice: yaml.source.text.slice(start, node?.range[1] ?? start),
    escaped: type === 'QUOTE_DOUBLE',
    comment: type === 'PLAIN' && node ? commentAfter(yaml, node) : undefined,
    placeAt: (offset) => placeAt(yaml.source, start + offset),
  };
}

/** A comment on the line where a text without quotes ends: often the rest of the text. */
function commentAfter(yaml: YamlFile, node: ParsedNode): string | undefined {
  const [, end, after] = node.range;
  return /^[ \t]+#([^\r\n]*)/.exec(yaml.source.text.slice(end, after))?.[1];
}
