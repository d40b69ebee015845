/** The preflight on the terminal: one screen, narrow, in both languages. */
import { expect, it } from 'vitest';
import type { Preflight } from '../../../src/node/preflight/preflight.ts';
import { preflightLines } from '../../../src/node/preflight/screen.ts';
import { LANGUAGES, wordsIn } from '../../../src/words/index.ts';

const spot = { file: 'downloads/a.pdf', page: 1, words: 'groen' };

const preflight: Preflight = {
  editions: [
    {
      product: 'cards',
      edition: 'coloured-paper',
      type: {
        read: { size: 9.5, ...spot },
        question: { size: 12.5, ...spot },
        around: { size: 6.5, ...spot },
      },
      margins: { toCut: { mm: 5, ...spot }, toEdge: { mm: 6.5, ...spot } },
      contrast: [
        { colour: 'groen', ground: '#c8e1c4', letters: '#000000', ratio: 15.02, size: 9.5, ...spot },
        { colour: 'roos', ground: '#de9ec3', letters: '#000000', ratio: 9.78, size: 9.5, ...spot },
      ],
      paper: { size: 'A4', sheets: 2, waste: 0.208, cards: 16, free: 5 },
      fonts: [
        { name: 'Atkinson-Bold', family: 'Atkinson' },
        { name: 'Atkinson-Regular', family: 'Atkinson' },
        { name: 'NotoSans-Regular', family: 'Noto Sans', standsIn: { for: 'Atkinson', characters: 'ṣ' } },
      ],
      below: ['small-type'],
    },
  ],
  files: [
    {
      path: 'downloads/a.pdf',
      pdf: '1.7',
      pdfA: '2A',
      pdfUa: '1',
      isTagged: true,
      title: 'A',
      showsTitle: true,
      language: 'nl-BE',
      hasOutputIntent: true,
      printScaling: 'None',
      fonts: [],
    },
  ],
};

it('says it in English', () => {
  expect(preflightLines(preflight, wordsIn('en'))).toEqual([
    'Preflight (pt and mm)  question read rest to cut to edge contrast sheets',
    '  cards coloured-paper    12.5!  9.5  6.5    5.0     6.5      9.7      2',
    'Off-cut: coloured-paper 21 %, 5 places without a question',
    'Contrast, coloured-paper: groen 15.0, roos 9.7',
    'Fonts, all in the files: Atkinson Bold, Regular; NotoSans-Regular for ṣ',
    'PDF 1.7 with the keys of PDF/A-2a and PDF/UA-1, tagged, with title and language',
    '  (nl-BE): 1 file',
    'Asks to be printed at 100 %: 1 file',
    '! is less than is recommended; the warnings say where.',
  ]);
});

it('says it in Dutch, with its own names and commas', () => {
  const lines = preflightLines(preflight, wordsIn('nl'));
  expect(lines[1]).toMatch(/^ {2}kaarten gekleurd papier +12,5! +9,5 +6,5 +5,0 +6,5 +9,7 +2$/);
  expect(lines).toContain('Snijafval: gekleurd papier 21 %, 5 plaatsen zonder vraag');
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
});

it('takes one screen for nine editions', () => {
  const [cards] = preflight.editions;
  if (!cards) throw new Error('there is one');
  const editions = Array.from({ length: 9 }, () => cards);
  for (const language of LANGUAGES) {
    const words = wordsIn(language);
    expect(preflightLines({ ...preflight, editions }, words).length).toBeLessThanOrEqual(25);
  }
});
