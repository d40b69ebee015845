/** A whole deck in Arabic: cards, booklet and kit, each as its like from left to right, seen in a mirror. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Files } from '../../src/files.ts';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { mm } from '../../src/units.ts';
import { conformanceProblems, nameOf } from '../pdf/conformance.ts';
import { textByPdfium } from '../pdf/raster.ts';
import { type Ink, inkOf } from './ink.ts';
import { made, projectFiles } from './project.ts';

const FOLDER = new URL('fixtures/arabic/content/', import.meta.url);

function arabic(): Files {
  const kept = [...projectFiles].filter(([path]) => !/^content\/(deck|booklet|kit|keuzes)/.test(path));
  const files = new Map(kept);
  for (const path of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.yaml'))
      files.set(`content/${path.replaceAll('\\', '/')}`, readFileSync(new URL(path, FOLDER)));
  }
  return files;
}

let files: ReadonlyMap<string, MadePdf>;

beforeAll(async () => {
  const all = await made(arabic(), { simplex: false });
  files = new Map(all.map((file) => [file.path.replace(/^downloads\/|\.pdf$/g, ''), file]));
});

const bytesOf = (name: string) => (files.get(name) as MadePdf).bytes;
const pagesOf = (name: string) => inkOf(bytesOf(name));
const fieldsOf = (file: PdfFile) =>
  file.pages.flatMap((page) =>
    file
      .list(page.get('Annots') ?? [])
      .map((each) => file.dictionary(each))
      .filter((each) => nameOf(each.get('Subtype')) === 'Widget'),
  );

/** The middle of what holds all that is written so, from the left, in points. */
function middleOf(ink: readonly Ink[], isIt: (ink: Ink) => boolean): number {
  const found = ink.filter(isIt);
  const left = Math.min(...found.map(({ box }) => box.x));
  return (left + Math.max(...found.map(({ box }) => box.x + box.width))) / 2;
}

/** Glyphs stand from left to right. */
const backwards = (words: string) => [...words].reverse().join('');

test('all files are made, conform, and say which way they are read', () => {
  expect([...files.keys()]).toHaveLength(12);
  for (const [name, { bytes }] of files) {
    expect(conformanceProblems(bytes), name).toEqual([]);
    const file = new PdfFile(bytes);
    const viewing = file.dictionary(file.catalogue.get('ViewerPreferences'));
    expect(nameOf(viewing.get('Direction')), name).toBe('R2L');
  }
});

test('every word of the booklet is read back', async () => {
  const wanted = [
    ...new TextDecoder()
      .decode(arabic().get('content/booklet.yaml'))
      .matchAll(/[\p{Script=Arabic}\p{M}]{3,}/gu),
  ];
  const read = new Set((await textByPdfium(bytesOf('reflectieboekje'))).join(' ').match(/[\p{L}\p{M}]+/gu));
  const plain = (word: string) => word.normalize('NFKC').replace(/\p{M}/gu, '');
  const words = new Set([...read].map(plain));
  expect(wanted.map(([word]) => plain(word)).filter((word) => !words.has(word))).toEqual([]);
});

describe('cards', () => {
  test('have their silhouette at the right and their number at the left', () => {
    const [sheet] = pagesOf('kletspot-kaarten-gekleurd-papier');
    const first = (sheet?.ink ?? []).filter(
      ({ box }) => box.x > mm(105) && box.x < mm(200) && box.y < mm(83),
    );
    const number = middleOf(first, ({ words }) => words.includes('1.2'));
    const silhouette = first.filter(
      ({ words, tag, box }) =>
        words === '' && tag.startsWith('Artifact') && box.height < 20 && box.height > 2,
    );
    expect(number).toBeLessThan(mm(130));
    expect(Math.max(...silhouette.map(({ box }) => box.x))).toBeGreaterThan(mm(185));
  });
});

describe('the booklet on the screen', () => {
  test('has notes at the left of their question, and page numbers where lines end', () => {
    const page = pagesOf('reflectieboekje')[5];
    const note = middleOf(page?.ink ?? [], ({ words }) => words.includes('ABC'));
    const question = middleOf(page?.ink ?? [], ({ words }) => backwards(words).includes('هاتف'));
    expect(note).toBeLessThan(mm(70));
    expect(question).toBeGreaterThan(mm(90));
    const figure = (page?.ink ?? []).findLast(({ words }) => words.trim() === '6');
    expect(figure?.box.x).toBeCloseTo(mm(20), -1);
  });

  test('has fields that begin at the right', () => {
    const fields = fieldsOf(new PdfFile(bytesOf('reflectieboekje')));
    const typed = fields.filter((field) => ['Tx', 'Ch'].includes(nameOf(field.get('FT')) ?? ''));
    expect(typed.length).toBeGreaterThan(10);
    expect(typed.every((field) => field.get('Q') === 2)).toBe(true);
  });
});

describe('the booklet to fold', () => {
  const numbersOn = (side: number) =>
    (pagesOf('reflectieboekje-a5-drukversie')[side]?.ink ?? [])
      .filter(({ words, box }) => /^\d+$/.test(words.trim()) && box.y > mm(190))
      .map(({ words, box }) => ({ number: Number(words), x: box.x }))
      .sort((one, other) => one.x - other.x);

  test('opens from the other side: its cover is the left half of the outermost sheet', () => {
    const [cover] = pagesOf('reflectieboekje-a5-drukversie');
    const title = (cover?.ink ?? []).filter(({ words, size }) => words !== '' && size > 25);
    expect(title.length).toBeGreaterThan(0);
    expect(title.every(({ box }) => box.x + box.width < mm(148.5))).toBe(true);
  });

  test('has an even page at the right of each opening, and numbers at the outer edges', () => {
    const sides = pagesOf('reflectieboekje-a5-drukversie').length;
    for (let side = 1; side < sides; side += 1) {
      const [left, right] = numbersOn(side);
      if (!left || !right) throw new Error(`Side ${side + 1} has no two numbers`);
      expect(left.number + right.number).toBe(2 * sides + 1);
      expect(right.number % 2).toBe(0);
      expect(left.x).toBeLessThan(mm(16));
      expect(right.x).toBeGreaterThan(mm(275));
    }
  });
});
