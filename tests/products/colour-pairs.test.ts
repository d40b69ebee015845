/** Colours that are taken for each other: which, by whom, and how near they are. */

import { describe, expect, it } from 'vitest';
import { readHexColour, WHITE } from '../../src/colour.ts';
import { collect } from '../../src/diagnostics.ts';
import { type Closeness, closeness, LEAST_DIFFERENCE } from '../../src/products/cards/colour-pairs.ts';
import { checkProducts } from '../../src/run/make.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';
import { type Asking, asking } from '../request/asking.ts';
import { build, contentOf, EVERYTHING, projectFiles, projectWith, textOf } from './project.ts';

const PALETTE = 'content/palettes/trophee.yaml';

function between(one: string, other: string): Closeness {
  const [from, to] = [readHexColour(one), readHexColour(other)];
  if (!from || !to) throw new Error('no colours');
  return closeness(from, to);
}

/** Warnings of the cards, with the palette's entries replaced. */
async function told(lines: Readonly<Record<string, string>>, request: Asking = {}) {
  let text = textOf(PALETTE);
  for (const [word, entry] of Object.entries(lines)) {
    text = text.replace(new RegExp(`^  ${word}: .*$`, 'm'), `  ${word}: ${entry}`);
  }
  const files = projectWith({ [PALETTE]: text });
  const problems = collect();
  await checkProducts(files, [asking({ only: ['cards'], ...request })], problems.report);
  return problems.diagnostics;
}

describe('the recommended papers', () => {
  const colours = [...contentOf(projectFiles).palette.colours.values()];

  it.each(['paper', 'band'] as const)('stay apart by their %s, for all eyes', (part) => {
    for (const [index, one] of colours.entries()) {
      for (const other of colours.slice(index + 1)) {
        const { difference } = closeness(one[part] ?? WHITE, other[part] ?? WHITE);
        expect(difference, `${one.word}, ${other.word}`).toBeGreaterThan(LEAST_DIFFERENCE + 1);
      }
    }
  });
});

describe('what is mixed up', () => {
  it('is told with whose eyes: pale green and canary yellow without red cones', () => {
    const { sight, difference } = between('#d0eeae', '#fbf0b0');
    expect(sight).toBe('protanopia');
    expect(difference).toBeLessThan(4);
  });

  it('holds for everyone where everyone mixes it up', () => {
    expect(between('#fbf0b0', '#fdf1b4').sight).toBe('everyone');
    expect(between('#c8e1c4', '#c8e1c4')).toEqual({ sight: 'everyone', difference: 0 });
  });

  it('counts pale pink and white', () => {
    expect(between('#f2dcdf', '#ffffff').difference).toBeLessThan(LEAST_DIFFERENCE);
  });
});

describe('a palette of one’s own', () => {
  const canary = { geel: "{ paper: '#fbf0b0', product: Canary, grammage: 160, band: '#f4d760' }" };
  const green = { groen: "{ paper: '#d0eeae', product: Green, grammage: 160, band: '#74bb7f' }" };

  it('with papers that are alike is told once, at the later of the two, for papers only', async () => {
    const diagnostics = await told({ ...canary, ...green });
    expect(diagnostics).toMatchObject([
      {
        code: 'content/alike-colours',
        severity: 'warning',
        place: { file: PALETTE, line: 19 },
        params: { words: ['groen', 'geel'], part: 'paper', sight: 'protanopia' },
      },
    ]);
    const [diagnostic] = diagnostics;
    for (const language of ['en', 'nl'] as const) {
      const { message } = diagnostic ? tell(diagnostic, wordsIn(language)) : { message: '' };
      expect(message).toMatch(/“groen” .* “geel” .*protanopi.* \d[.,]?\d?/);
    }
  });

  it('is not looked at where it is not printed on', async () => {
    expect(await told({ ...canary, ...green }, { editions: ['white-paper'] })).toEqual([]);
    expect(await told({ ...canary, ...green }, { only: ['booklet'] })).toEqual([]);
  });

  it('tells bands apart from papers', async () => {
    const pale = { roos: "{ paper: '#de9ec3', product: Wild rose, grammage: 160, band: '#f6f0f3' }" };
    expect(await told(pale, { editions: ['white-paper'] })).toMatchObject([
      { params: { words: ['roos', 'wit'], part: 'band' }, place: { file: PALETTE } },
    ]);
    expect(await told(pale, { editions: ['coloured-paper', 'large-print'] })).toEqual([]);
  });

  it('looks at what a style shows: the paper’s colour on the whole card', async () => {
    const sheets = { ...EVERYTHING.options, style: 'full' } as const;
    expect(await told({ ...canary, ...green }, { editions: ['white-paper'], sheets })).toMatchObject([
      { params: { part: 'paper' } },
    ]);
  });

  it('looks at the colours that are used together', async () => {
    const choice = { parts: { clusters: ['groen', 'roos'] }, spareSeed: 1, typed: undefined };
    expect(await told({ ...canary, ...green }, { choice })).toEqual([]);
  });
});

it('a colour that a choice adds is told at its place in the choice', async () => {
  const choice = [
    'own-clusters:',
    '  - id: extra',
    '    title: Extra',
    "    colour: { name: munt, hex: '#c4e3c6' }",
    '    shape: huis',
    'own-cards:',
    '  - cluster: extra',
    '    text: Wat nog?',
  ];
  const file = 'content/keuzes/munt.yaml';
  const { diagnostics } = await build(projectWith({ [file]: choice.join('\n') }), {
    only: ['cards'],
    choice: { file, parts: {}, spareSeed: 1, typed: undefined },
  });
  const alike = diagnostics.filter(({ code }) => code === 'content/alike-colours');
  expect(alike.length).toBeGreaterThan(0);
  for (const { place, params } of alike) {
    expect(place).toMatchObject({ file, line: 4 });
    expect(params).toMatchObject({ words: ['groen', 'munt'], sight: 'everyone' });
  }
});
