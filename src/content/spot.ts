/** What stands at a place in a file, as a value, a text or a line of words. The words are checked, and keep their places. */

import type { ParsedNode } from 'yaml';
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import { type Words, wordsAt } from '../placed-words.ts';
import { canonicalLanguage } from './formats.ts';
import type { Text } from './model.ts';
import { placeAt } from './source.ts';
import { readText, readWords, type Written } from './written-text.ts';
import { type Group, keyNodeAt, nodeAt, startOfWords, type Value, type YamlFile } from './yaml.ts';

/** Where a value stands in a file, and what a text there may speak of. */
export interface Spot {
  readonly yaml: YamlFile;
  readonly report: Report;
  /** The group or list that it stands in, with its key or index there. */
  readonly parent: object;
  readonly key: PropertyKey;
  /** The notes that a text with references may refer to. */
  readonly notes?: ReadonlySet<string>;
  /** The places that are filled in, as `{cards}`; without it, braces are letters. */
  readonly places?: readonly string[];
}

export function valueAt({ parent, key }: Spot): Value | undefined {
  return (parent as Group)[String(key)];
}

/** What sets a text apart from another. */
export interface TextKind {
  /** It is what a card asks. */
  readonly isQuestion?: boolean;
  /** It may refer to notes. */
  readonly hasReferences?: boolean;
}

/** A text that is written as itself, or as a group of a `text` and its `lang`. */
export function textAt(spot: Spot, kind: TextKind): Text {
  const value = valueAt(spot);
  if (typeof value !== 'object' || value === null) return ownTextAt(spot, kind);
  const { lang } = value as Group;
  const text = ownTextAt({ ...spot, parent: value, key: 'text' }, kind);
  return typeof lang === 'string' ? { ...text, language: canonicalLanguage(lang) } : text;
}

function ownTextAt(spot: Spot, { isQuestion, hasReferences }: TextKind): Text {
  const expected = { isQuestion, notes: hasReferences ? spot.notes : undefined };
  const text = readText(writtenAt(spot), expected, spot.report);
  for (const { sought, params } of spot.places ? unknownPlaceholders(text.plain, spot.places) : []) {
    spot.report({ ...problem('content/unknown-placeholder', text.place, params), sought });
  }
  return text;
}

/** Words on one line, without marks. */
export function lineAt(spot: Spot): Words {
  return plainWords(writtenAt(spot), spot.report);
}

/** The key of a value, where that is printed too. */
export function keyAt({ yaml, parent, key, report }: Spot): Words {
  return plainWords(written(yaml, keyNodeAt(yaml, parent, key), String(key)), report);
}

function plainWords(text: Written, report: Report): Words {
  return wordsAt(readWords(text, report), text.placeAt(0));
}

/** The `{places}` in a text that nothing fills in. */
export function unknownPlaceholders(plain: string, known: readonly string[]) {
  return [...plain.matchAll(/\{([^{}]*)\}/g)].flatMap(([sought, placeholder = '']) => {
    if (known.includes(placeholder)) return [];
    return [{ sought, params: { placeholder, known, meant: nearest(placeholder, known) } }];
  });
}

function writtenAt(spot: Spot): Written {
  const { yaml, parent, key } = spot;
  return written(yaml, nodeAt(yaml, parent, key), String(valueAt(spot) ?? ''));
}

function written(yaml: YamlFile, node: ParsedNode | undefined, raw: string): Written {
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
