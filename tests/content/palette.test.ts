/** The colours of paper and band: black reads on them, and nobody takes one for another. */
import { describe, expect, it } from 'vitest';
import type { Colour } from '../../src/colour.ts';
import { read, realFiles } from './project.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const { content } = read(realFiles());
if (!content) throw new Error('the content of this project cannot be read');
const colours = [...content.palette.colours.values()];
const white: Colour = { red: 255, green: 255, blue: 255 };

function linear({ red, green, blue }: Colour): Triple {
  const part = (value: number) =>
    value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return [part(red), part(green), part(blue)];
}

function times(matrix: Matrix, [a, b, c]: Triple): Triple {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** WCAG 2.2: contrast of black text on a colour. */
function contrastOfBlack(colour: Colour): number {
  const [red, green, blue] = linear(colour);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) / 0.05;
}

/** How colours look with a complete red, green or blue defect: Machado, Oliveira and Fernandes 2009. */
const SIGHT: Readonly<Record<string, Matrix>> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab (Ottosson 2020), where distance is difference as it is seen. */
function oklab(light: Triple): Triple {
  const bounded = light.map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    bounded,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function smallestDifference(of: readonly Colour[], sight: Matrix): number {
  const seen = of.map((colour) => oklab(times(sight, linear(colour))));
  const pairs = seen.flatMap((one, index) => seen.slice(index + 1).map((other) => [one, other] as const));
  return Math.min(
    ...pairs.map(([one, other]) => Math.hypot(...one.map((part, axis) => part - (other[axis] ?? 0)))),
  );
}

it('computes what is known: black on white is 21:1, white and black are 1 apart', () => {
  expect(contrastOfBlack(white)).toBeCloseTo(21, 5);
  expect(smallestDifference([white, { red: 0, green: 0, blue: 0 }], SIGHT.common as Matrix)).toBeCloseTo(
    1,
    3,
  );
});

it('has the five papers in the order of the deck', () => {
  expect(colours.map(({ word }) => word)).toEqual(content.deck.clusters.map(({ colour }) => colour));
  expect(colours.map(({ grammage }) => grammage)).toEqual([160, 160, 160, 160, 160]);
  expect(colours.at(-1)).toMatchObject({ word: 'wit', paper: white, band: undefined });
});

describe('papers and bands', () => {
  it.each(colours.map((colour) => [colour.word, colour] as const))(
    'black reads at 7:1 or more on %s',
    (_, colour) => {
      expect(contrastOfBlack(colour.paper)).toBeGreaterThanOrEqual(7);
      expect(contrastOfBlack(colour.band ?? white)).toBeGreaterThanOrEqual(7);
    },
  );

  it.each(Object.entries(SIGHT))('stay apart for %s sight', (_, sight) => {
    expect(
      smallestDifference(
        colours.map(({ paper }) => paper),
        sight,
      ),
    ).toBeGreaterThan(0.05);
    expect(
      smallestDifference(
        colours.map(({ band }) => band ?? white),
        sight,
      ),
    ).toBeGreaterThan(0.08);
  });
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
