/** The guide of a build tells only of the files, papers and steps of that very build. */
import { describe, expect, test } from 'vitest';
import { readCardFormat } from '../../../src/formats/card-presets.ts';
import { CARD_EDITIONS } from '../../../src/formats/formats.ts';
import { readPaper } from '../../../src/formats/papers.ts';
import { type SheetRequest, USUAL_SHEETS } from '../../../src/formats/sheet-format.ts';
import type { BuildRequest } from '../../../src/request/request.ts';
import type { MadePdf } from '../../../src/typesetting/made.ts';
import { conformanceProblems } from '../../pdf/conformance.ts';
import { wordsOf } from '../../pdf/tagged-text.ts';
import type { Asking } from '../../request/asking.ts';
import { build, contentOf, projectFiles, projectWith } from '../project.ts';

const { deck } = contentOf(projectFiles);
const PRINTER = 'name: Beneden\ntrays: { groen: 2, wit: 3 }\n';
const files = projectWith({ 'content/printers/beneden.yaml': PRINTER });

const sheets = (more: Partial<SheetRequest>) => ({ sheets: { ...USUAL_SHEETS, ...more } });
const card = (name: string) => ({ card: readCardFormat(name) as NonNullable<SheetRequest['card']> });
const paper = (name: string) => ({ paper: readPaper(name) as NonNullable<SheetRequest['paper']> });
const choice = (parts: NonNullable<BuildRequest['choice']>['parts']) => ({
  choice: { parts, spareSeed: 1, typed: undefined },
});
const own = { cluster: 'groen', text: { words: 'Wat telt er hier?', language: undefined }, note: undefined };

const BUILDS: readonly (readonly [string, Asking])[] = [
  ['everything around the cards', { only: ['cards', 'kit'] }],
  ['kit only', { only: ['kit'] }],
  ['guide only', { editions: ['guide'] }],
  ['guide and label', { editions: ['guide', 'label'] }],
  ['guide and notes', { editions: ['guide', 'notes'] }],
  ['coloured paper, guide', { editions: ['coloured-paper', 'guide'] }],
  ['white paper, guide', { editions: ['white-paper', 'guide'] }],
  ['white paper, mixed, kit', { editions: ['white-paper', 'guide', 'label', 'notes'], mix: true }],
  ['white paper, stacked', { editions: ['white-paper', 'guide'], order: 'stack', ...choice({ copies: 3 }) }],
  [
    'white paper, numbered',
    { editions: ['white-paper', 'guide'], ...sheets({ marks: 'numbered', backs: 'long' }) },
  ],
  ['large print, notes, guide', { editions: ['large-print', 'guide', 'notes'] }],
  ['large print and white', { editions: ['large-print', 'white-paper', 'guide'] }],
  ['one cluster', { only: ['cards', 'kit'], ...choice({ clusters: ['groen'] }) }],
  ['some cards, no blanks', { only: ['cards', 'kit'], blanks: false, ...choice({ cards: ['1.1', '4.2'] }) }],
  ['own questions only', { only: ['cards', 'kit'], ...choice({ cards: [], ownCards: [own] }) }],
  ['own questions too', { only: ['cards', 'kit'], ...choice({ cards: ['1.1'], ownCards: [own] }) }],
  [
    'other cards and paper',
    { editions: ['coloured-paper', 'white-paper', 'guide'], ...sheets({ ...card('A7'), ...paper('A3') }) },
  ],
  [
    'no room for marks',
    {
      only: ['cards', 'kit'],
      editions: ['coloured-paper', 'guide'],
      ...sheets({ ...card('95x65'), ...paper('100x70') }),
    },
  ],
  [
    'as large as the paper',
    { editions: ['white-paper', 'guide', 'notes'], ...sheets({ ...card('100x150'), ...paper('100x150') }) },
  ],
  ['perforated', { editions: ['coloured-paper', 'guide', 'label'], ...sheets(card('avery-7165')) }],
  ['perforated, white', { editions: ['white-paper', 'guide', 'notes'], ...sheets(card('avery-7165')) }],
  ['trays', { editions: ['coloured-paper', 'guide', 'label', 'notes'], ...sheets({ printer: 'beneden' }) }],
  ['trays, white', { editions: ['white-paper', 'guide'], ...sheets({ printer: 'beneden' }) }],
  ['dashes', { editions: ['coloured-paper', 'guide'], ...sheets({ marks: 'dashed', gutterMm: 6 }) }],
  ['booklet of two files', { editions: ['print', 'guide'], simplex: true }],
];

interface Told {
  /** Without the authors' introduction. */
  readonly words: string;
  readonly all: string;
  readonly made: readonly MadePdf[];
  readonly guide: MadePdf;
}

const built = new Map<string, Promise<Told>>();

async function told(name: string): Promise<Told> {
  const known = built.get(name) ?? tell(name);
  built.set(name, known);
  return await known;
}

async function tell(name: string): Promise<Told> {
  const request = BUILDS.find(([each]) => each === name)?.[1];
  const { products, problems } = await build(files, request);
  const guide = products?.files.find(({ edition }) => edition === 'guide');
  if (!products || !guide) throw new Error(`Nothing was made: ${problems.join(', ')}`);
  const all = await wordsOf(guide.bytes);
  // Of papers in colours the authors speak too, in their introduction.
  const intro = deck.intro.flatMap(({ paragraphs, asides }) => [...paragraphs, ...asides]);
  const words = intro.reduce((left, { plain }) => left.replace(plain, ''), all).replaceAll('\u00a0', ' ');
  return { words, all, made: products.files, guide };
}

/** What is said of paper in colours only. */
const OF_COLOURS =
  /gekleurd(?!-papier\.pdf)|zijn Clairefontaine|één kleur|die kleur|andere kleuren|alle kleuren|kleuren staan|wit papier en een kleurenprinter/;

// A build takes a while where others are at work, too.
const PATIENCE = 120_000;

describe.each(BUILDS.map(([name]) => name))('of %s', { timeout: PATIENCE }, (name) => {
  test('names no file that is not made', async () => {
    const { words, made } = await told(name);
    const names = new Set(made.map(({ path }) => path.split('/').at(-1)));
    // A line may break after a hyphen of a name.
    const named = words.replace(/-\s+/g, '-').match(/[\w-]+\.pdf/g) ?? [];
    expect(named.filter((each) => !names.has(each))).toEqual([]);
    const hasCards = made.some(({ product }) => product === 'cards');
    expect(named.length > 0).toBe(
      hasCards || made.some(({ edition }) => edition === 'label' || edition === 'notes'),
    );
  });

  test('speaks of colours of paper, of the label and of note cards only where there are such', async () => {
    const { words, made } = await told(name);
    const editions = made.filter(({ product }) => product === 'cards').map(({ edition }) => edition);
    const isColoured = CARD_EDITIONS.some((each) => each.onColouredPaper && editions.includes(each.name));
    if (!isColoured) expect(words).not.toMatch(OF_COLOURS);
    if (!made.some(({ edition }) => edition === 'label')) expect(words).not.toMatch(/[Ee]tiket/);
    const hasNotes = made.some(({ product, edition }) => product === 'kit' && edition === 'notes');
    if (!hasNotes) expect(words).not.toMatch(/[Nn]oteerkaart/);
  });

  test('leaves nothing open, has no empty pieces, and conforms', async () => {
    const { words, guide } = await told(name);
    expect(words).not.toMatch(/[{}]|undefined|op mm|: \.|\b0 sneden/);
    expect(conformanceProblems(guide.bytes)).toEqual([]);
  });
});

test('without cards nothing is said of printing or cutting them', async () => {
  for (const name of ['kit only', 'guide only', 'guide and label']) {
    const { words } = await told(name);
    expect(words).not.toMatch(/sneden|bestand van|tabel hierboven/);
  }
  expect((await told('guide only')).words).not.toMatch(/Afdrukken|Snijden/);
  expect((await told('kit only')).words).toContain('Druk kletspot-noteerkaarten.pdf af op 160 gram.');
});

test('own questions only: no word of the authors, and none in the file', async () => {
  const { words, all, guide } = await told('own questions only');
  const intro = deck.intro.flatMap(({ paragraphs }) => paragraphs.map(({ plain }) => plain));
  for (const each of [...intro, deck.author?.plain, deck.citation?.plain, 'auteurs'])
    expect(all).not.toContain(each);
  expect(words).toContain('Wat telt er hier? (eigen vraag)');
  expect(Buffer.from(guide.bytes).toString('latin1')).not.toContain('/Author');
  expect((await told('own questions too')).all).toContain(deck.intro[0]?.paragraphs[0]?.plain);
});

test('where sheets have no room for ruler and marks, a card is measured', async () => {
  const { words } = await told('no room for marks');
  expect(words).toContain('Meet dus een kaart: die is 95 × 65 mm');
  expect(words).toContain('Snijd de rechterrand af op 97,5 mm van de linkerkant');
  expect(words).not.toMatch(/Meet de lat|De lat beslist|buitenste lijn|streepjes staan/);
});

test('cards as large as their paper are not cut', async () => {
  const { words } = await told('as large as the paper');
  expect(words).toContain('Je hoeft ze niet te snijden');
  expect(words).not.toMatch(/rechterrand|stroken|snijmachine/);
});

test('perforated sheets and trays are told from the materials on', async () => {
  const perforated = await told('perforated');
  expect(perforated.words).toContain('Geperforeerde vellen Avery 7165, met 8 kaarten per vel');
  expect(perforated.words).not.toMatch(/snijmachine|Clairefontaine|160 gram/);
  const trays = await told('trays');
  expect(trays.words).toContain('Leg het papier in de lade die in de tabel staat.');
  expect(trays.words).toContain('lade 2');
  expect(trays.words).not.toContain('Leg papier van één kleur');
});
