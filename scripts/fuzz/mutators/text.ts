/** Accidents that befall any text: a slip of the hand, a paste, a program that writes it otherwise. */
import { NUMBERS, WORDS } from '../hostile.ts';
import type { Random } from '../random.ts';
import { type Mutator, onText, replaceOne } from './mutator.ts';

function onLines(name: string, apply: (lines: string[], at: number, random: Random) => void): Mutator {
  return onText(name, (text, random) => {
    const lines = text.split('\n');
    apply(lines, random.below(lines.length), random);
    return lines.join('\n');
  });
}

const INDENTS = [' ', '  ', '\t', '\u00a0', '\u3000', '    '];

export const TEXT_MUTATORS: readonly Mutator[] = [
  onText('a word becomes another', (text, random) =>
    replaceOne(text, /[\p{L}\p{N}_-]+/gu, random, () => random.pick(WORDS)),
  ),
  onText('a number becomes another', (text, random) =>
    replaceOne(text, /-?\d+(?:\.\d+)?/g, random, () => random.pick(NUMBERS)),
  ),
  onText('something is put between', (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(WORDS) + text.slice(at);
  }),
  onText('a piece is gone', (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + random.between(1, random.oneIn(4) ? 400 : 12));
  }),
  onText('a piece stands twice', (text, random) => {
    const at = random.below(text.length + 1);
    const piece = text.slice(at, at + random.between(1, 200));
    return text.slice(0, at) + piece.repeat(random.oneIn(10) ? 200 : 2) + text.slice(at + piece.length);
  }),
  onText('it is cut short', (text, random) => text.slice(0, random.below(text.length + 1))),
  onText('a mark becomes another', (text, random) =>
    replaceOne(text, /[^\p{L}\p{N}\s]/gu, random, () =>
      random.pick([...'"\'`“”‘’«»:;,.-–|>&*!?%@#{}[]()<>/\\=~^$+']),
    ),
  ),
  onLines('a line is gone', (lines, at) => {
    lines.splice(at, 1);
  }),
  onLines('a line stands twice', (lines, at) => {
    lines.splice(at, 0, lines[at] ?? '');
  }),
  onLines('two lines change places', (lines, at, random) => {
    const other = random.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  onLines('a line is indented', (lines, at, random) => {
    lines[at] = random.pick(INDENTS) + (lines[at] ?? '');
  }),
  onLines('a line is less indented', (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^\s/, '');
  }),
  onLines('two lines become one', (lines, at) => {
    lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`);
  }),
  onText('lines end otherwise', (text, random) =>
    text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
  ),
  onText('spaces are no-break spaces', (text) => text.replaceAll(' ', '\u00a0')),
];
