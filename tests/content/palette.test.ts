/** The colours of paper and band: black reads on them. */
import { describe, expect, it } from 'vitest';
import { BLACK, contrastOf, contrastOfBlack, WHITE } from '../../src/colour.ts';
import { read, realFiles } from './project.ts';

const { content } = read(realFiles());
if (!content) throw new Error('the content of this project cannot be read');
const colours = [...content.palette.colours.values()];

it('computes what is known: black on white is 21 : 1, on itself 1 : 1', () => {
  expect(contrastOfBlack(WHITE)).toBeCloseTo(21, 5);
  expect(contrastOfBlack(BLACK)).toBe(1);
  // #767676 is the lightest grey that passes 4.5 : 1 on white (WCAG 2.2, 1.4.3).
  expect(contrastOf(WHITE, { red: 0x76, green: 0x76, blue: 0x76 })).toBeCloseTo(4.54, 2);
});

it('has the five papers in the order of the deck', () => {
  expect(colours.map(({ word }) => word)).toEqual(content.deck.clusters.map(({ colour }) => colour));
  expect(colours.map(({ grammage }) => grammage)).toEqual([160, 160, 160, 160, 160]);
  expect(colours.at(-1)).toMatchObject({ word: 'wit', paper: WHITE, band: undefined });
});

describe('papers and bands', () => {
  it.each(colours.map((colour) => [colour.word, colour] as const))(
    'black reads at 7:1 or more on %s',
    (_, colour) => {
      expect(contrastOfBlack(colour.paper)).toBeGreaterThanOrEqual(7);
      expect(contrastOfBlack(colour.band ?? WHITE)).toBeGreaterThanOrEqual(7);
    },
  );
});

describe('a palette too dark for black words', () => {
  const files = (from: string, to: string) => {
    const file = 'content/palettes/trophee.yaml';
    const text = new TextDecoder().decode(realFiles().get(file));
    expect(text).toContain(from);
    return new Map([...realFiles(), [file, new TextEncoder().encode(text.replace(from, to))]]);
  };

  it.each([
    ['paper', '#c8e1c4', '#4a6a4a'],
    ['band', '#74bb7f', '#0a3b1f'],
  ])('is told at its %s', (_, from, to) => {
    const { problems, content: none } = read(files(from, to));
    expect(none).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/contrast .*trophee\.yaml:\d+:\d+$/);
  });
});
