/** The booklet's own paragraphs, ragged and hyphenated: what its pages are made of. */
import { describe, expect, it } from 'vitest';
import type { Booklet } from '../../src/content/model.ts';
import type { FontBook, FontChain } from '../../src/text/fontbook.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { loadHyphenation } from '../../src/text/hyphenation.ts';
import { prepareParagraph } from '../../src/text/paragraph.ts';
import { loadPatterns } from '../../src/text/patterns.ts';
import { read, realFiles } from '../content/project.ts';
import { projectFonts } from './project-fonts.ts';
import { type Line, run, setLines } from './setting.ts';

const { content } = read(realFiles());
const booklet = content?.booklet as Booklet;
const paragraphs = [
  ...booklet.intro.flatMap((section) => [...section.paragraphs, ...section.asides]),
  ...booklet.parts
    .flatMap((part) => part.themes)
    .flatMap(({ questions, notes }) => [
      ...questions.flatMap(({ text, subItems }) => [text, ...subItems]),
      ...notes.flatMap((note) => note.paragraphs),
    ]),
].map(({ plain }) => plain);

const book = loadFontBook(projectFonts(), (problem) => {
  throw new Error(JSON.stringify(problem));
}) as FontBook;
const chain = book.chain('Atkinson Hyperlegible Next', 400, false) as FontChain;

const hyphens = (await loadHyphenation(['nl'], loadPatterns)).get('nl') ?? 'none';

const POINTS_PER_MM = 72 / 25.4;

function setAll(widthMm: number, size: number): Line[][] {
  const measure = widthMm * POINTS_PER_MM;
  return paragraphs.map((text) => {
    const item = run(text, { chain, language: 'nl-BE', hyphens });
    const prepared = prepareParagraph([item], (problem) => {
      throw new Error(JSON.stringify(problem));
    });
    const lines = setLines(prepared, {
      measure,
      sizes: [size],
      wrap: 'pretty',
      optionalBreaks: false,
      holdsInk: false,
    });
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(measure);
    return lines;
  });
}

function isHyphenated(line: Line | undefined): boolean {
  return line?.fragments.at(-1)?.actual === '\u00ad';
}

/** The last or first letters of a line, up to its hyphen or from its start. */
function halves(line: Line, next: Line | undefined): [number, number] {
  const words = (of: Line | undefined) => of?.fragments.map(({ text }) => text).join('') ?? '';
  const before = /(\p{L}+)-$/u.exec(words(line))?.[1] ?? '';
  const after = /^\p{L}+/u.exec(words(next))?.[0] ?? '';
  return [before.length, after.length];
}

describe.each([
  [90, 11],
  [90, 15],
  [90, 18],
  [110, 12],
  [130, 12],
  [130, 18],
])('%i mm at %i points', (widthMm, size) => {
  const all = setAll(widthMm, size);
  const lines = all.flat();

  it('has few hyphens: one line in twenty at most', () => {
    expect(lines.filter(isHyphenated).length).toBeLessThanOrEqual(lines.length / 20);
  });

  it('has no two in a row', () => {
    for (const set of all)
      expect(set.some((line, at) => isHyphenated(line) && isHyphenated(set[at + 1]))).toBe(false);
  });

  it('has hardly any before a last line', () => {
    expect(all.filter((set) => isHyphenated(set.at(-2))).length).toBeLessThanOrEqual(1);
  });

  it('leaves at least three letters on both sides, of words of eight or more', () => {
    for (const set of all) {
      for (const [at, line] of set.entries()) {
        if (!isHyphenated(line)) continue;
        const [before, after] = halves(line, set[at + 1]);
        expect(Math.min(before, after)).toBeGreaterThanOrEqual(3);
        expect(before + after).toBeGreaterThanOrEqual(8);
      }
    }
  });

  it('leaves no last line a single word where another could come with it', () => {
    for (const set of all.filter((one) => one.length > 2)) {
      const last =
        set
          .at(-1)
          ?.fragments.map(({ text }) => text)
          .join('') ?? '';
      expect(last.trim()).toContain(' ');
    }
  });

  it('is even: lines but the last are seven eighths full on the whole', () => {
    const full = all.flatMap((set) => set.slice(0, -1));
    const filled = full.reduce((sum, { width }) => sum + width, 0) / full.length;
    expect(filled / (widthMm * POINTS_PER_MM)).toBeGreaterThan(0.85);
  });
});
