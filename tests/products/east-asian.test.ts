/** Cards in letters of China, Japan and Korea, whose fonts are installed by who needs them; of these Japanese is, here. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Files } from '../../src/files.ts';
import { withLook } from '../../src/node/project.ts';
import { loadFontBook } from '../../src/text/fontbook.ts';
import { prepareParagraph } from '../../src/text/paragraph.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { textByPdfium } from '../pdf/raster.ts';
import { ROOT } from '../places.ts';
import { projectFonts } from '../text/project-fonts.ts';
import { request, run, setLines } from '../text/setting.ts';
import { deckYaml } from './deck.ts';
import { build, fail, made, projectFiles } from './project.ts';
import { cardsRead } from './reading.ts';

/** The words of the project with another deck, and the fonts that they ask for. */
function projectIn(language: string, cards: readonly string[]): Files {
  const words = [...projectFiles].filter(([path]) => path.startsWith('content/'));
  const deck = deckYaml({
    language,
    clusters: [{ title: cards[0] ?? '', colour: 'groen', shape: 'persoon', cards }],
  });
  return withLook(new Map([...words, ['content/deck.yaml', new TextEncoder().encode(deck)]]), ROOT, fail);
}

const JAPANESE = [
  '今朝、楽しみにしていたことは何ですか？',
  '先週（月曜日から金曜日まで）、3人と「孤独」について話しましたか？ちょっとしたことでもいいので、ゆっくり話してみてください。',
  'Annaとサラは2024年にどこで会いましたか？',
];

test('Japanese cards are read back, and conform', async () => {
  const files = await made(projectIn('ja', JAPANESE), { only: ['cards'] });
  for (const { bytes, cluster } of files) {
    if (cluster !== undefined) continue;
    expect(conformanceProblems(bytes)).toEqual([]);
    // Readers take the end of a line for a space.
    const read = (await cardsRead(bytes)).map(({ question }) => question.replace(/ /g, '')).filter(Boolean);
    expect(read).toEqual(JAPANESE);
    const all = (await textByPdfium(bytes)).join('').replace(/\s/g, '');
    expect(JAPANESE.filter((card) => !all.includes(card))).toEqual([]);
    // A font of five megabytes a weight leaves only what is drawn.
    expect(bytes.length).toBeLessThan(120_000);
  }
});

describe('what is not installed', () => {
  it.each([
    ['ko', '오늘 아침', 'noto-sans-kr'],
    ['zh-Hans', '今天', 'noto-sans-sc'],
    ['zh-TW', '今天', 'noto-sans-tc'],
  ])(
    'in %s is an error where it stands, with what to type, though Japanese is',
    async (language, card, name) => {
      const { diagnostics } = await build(projectIn(language, [card]), { only: ['cards'] });
      const told = diagnostics.filter(({ code }) => code === 'text/font-not-installed');
      expect(told.length).toBeGreaterThan(0);
      for (const { params, place } of told) {
        expect(params).toMatchObject({ package: `@expo-google-fonts/${name}@0.4.3` });
        expect(place?.file).toBe('content/deck.yaml');
      }
    },
  );

  it('of Korean words in Dutch is Korean, not the first that is large', async () => {
    const { diagnostics } = await build(projectIn('nl', ['Wat is 안녕?']), { only: ['cards'] });
    expect(diagnostics.map(({ params }) => params)).toEqual(
      expect.arrayContaining([expect.objectContaining({ package: '@expo-google-fonts/noto-sans-kr@0.4.3' })]),
    );
  });

  it('is named in the version that was tried', () => {
    const { devDependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const list = new TextDecoder().decode(projectFiles.get('fonts/fonts.json'));
    const { families } = JSON.parse(list) as { families: { name: string; package?: string }[] };
    const japanese = '@expo-google-fonts/noto-sans-jp';
    expect(families.find(({ name }) => name === 'Noto Sans JP')?.package).toBe(
      `${japanese}@${devDependencies[japanese]}`,
    );
  });
});

test('no line begins with what closes, or ends with what opens', () => {
  const book = loadFontBook(projectFonts('Noto Sans JP'), fail);
  const chain = book?.chain('Atkinson Hyperlegible Next', 400, false, 'ja');
  if (!chain) throw new Error('No such chain');
  const unit = fc.constantFrom(...'今日本語人話かなカナ話聞見食行来っょー、。！？」』）（「『…a1 ');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 10, maxLength: 60 }), (raw) => {
      const text = raw.replace(/ +/g, ' ').trim();
      // Between letters: what opens at the end of a text, or closes at its start, has nowhere else to go.
      fc.pre(
        text !== '' &&
          !/ [っょー、。！？」』）…]|[「『（] |^[っょー、。！？」』）…]|[「『（]$|[「『（][、。！？」』）…っょー]/.test(
            text,
          ),
      );
      const items = [run(text, { chain, language: 'ja' })];
      const lines = setLines(prepareParagraph(items, fail, 'ja'), request(items, 80));
      const words = lines.map(({ fragments }) =>
        fragments
          .map((each) => each.text)
          .join('')
          .trim(),
      );
      expect(words.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
      for (const line of words.slice(1)) expect(line).not.toMatch(/^[っょー、。！？」』）]/);
      for (const line of words.slice(0, -1)) expect(line).not.toMatch(/[「『（]$/);
    }),
    { numRuns: 300 },
  );
});
