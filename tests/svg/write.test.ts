/** Pictures of sheets hold what was placed, where it was placed. */
import { describe, expect, test } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { Page, PathItem } from '../../src/layout/page.ts';
import { pageSvg, sheetSvg } from '../../src/svg/write.ts';
import { ON_PEN } from '../../src/text/face.ts';
import { runOf } from '../pdf/font.ts';

const square: PathItem = {
  kind: 'path',
  x: 1,
  y: 2,
  scale: 2,
  commands: [['M', 0, 0], ['L', 5, 0], ['C', 1, 2, 3, 4, 5, 6], ['Z']],
  stroke: { colour: { red: 255, green: 0, blue: 16 }, width: 1, dash: [2, 4] },
};
const page: Page = { width: 100, height: 50, items: [square] };

describe('a page as a picture', () => {
  test('a glyph off the pen is drawn where its font says, in the space of its letters', () => {
    const run = { ...runOf('ab', { x: 0, y: 20 }), offsets: [ON_PEN, { x: -300, y: 120 }] };
    const [, width = 0] = [0, ...run.advances];
    const svg = pageSvg({ ...page, items: [run] }, undefined);
    expect(svg).toContain(`<use href="#g0" x="0"/><use href="#g1" x="${width - 300}" y="120"/>`);
    expect(svg).toMatch(/transform="matrix\(0.012 0 0 -0.012 0 20\)"/);
  });

  test('a path keeps its place; the width of its line is points on the page, whatever its scale', () => {
    expect(pageSvg(page, undefined)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">' +
        '<path d="M0 0L5 0C1 2 3 4 5 6Z" transform="matrix(2 0 0 2 1 2)" fill="none" stroke="#ff0010"' +
        ' stroke-width="0.5" stroke-dasharray="1 2"/></svg>',
    );
  });

  test('with bleed it is cut to the card, paper and all', () => {
    const svg = pageSvg({ ...page, items: [] }, { red: 253, green: 246, blue: 158 }, 5);
    expect(svg).toContain('width="90" height="40" viewBox="5 5 90 40"');
    expect(svg).toContain('<rect x="5" y="5" width="90" height="40" fill="#fdf69e"/>');
  });

  test('what is not printed of it on a sheet is cut off', () => {
    const part = { x: 5, y: 0, width: 90, height: 50 };
    const placements = [{ page, x: 10, y: 20, turn: 0, part }] as const;
    const svg = sheetSvg({ width: 200, height: 200, placements, furniture: [] }, undefined);
    expect(svg).toContain('<svg x="5" y="0" width="90" height="50" viewBox="5 0 90 50"><path');
  });

  test('paper lies below', () => {
    expect(pageSvg({ ...page, items: [] }, { red: 253, green: 246, blue: 158 })).toContain(
      '<rect width="100" height="50" fill="#fdf69e"/>',
    );
  });

  test.each([
    [0, 'translate(10 20)'],
    [90, 'translate(60 20) rotate(90)'],
    [180, 'translate(110 70) rotate(180)'],
    [270, 'translate(10 120) rotate(270)'],
  ] as const)('turned by %i degrees it begins at its place', (turn, transform) => {
    const furniture: PathItem = {
      kind: 'path',
      x: 0,
      y: 0,
      scale: 1,
      commands: [['M', 0, 0], ['Z']],
      fill: BLACK,
    };
    const svg = sheetSvg(
      { width: 200, height: 200, placements: [{ page, x: 10, y: 20, turn }], furniture: [furniture] },
      undefined,
    );
    expect(svg).toContain(`<g transform="${transform}">`);
    expect(svg).toContain('<path d="M0 0Z" fill="#000000"/></svg>');
  });
});

test('a path keeps its rule, the ends and corners of its line, and all of its clips', () => {
  const clips = [
    { commands: [['M', 0, 0], ['L', 9, 0], ['L', 9, 9], ['Z']], rule: 'nonzero' },
    { commands: [['M', 1, 1], ['L', 8, 1], ['L', 8, 8], ['Z']], rule: 'evenodd' },
  ] as const;
  const pen = { width: 2, dash: [4, 2], dashOffset: 3, cap: 'square', join: 'miter', miterLimit: 8 } as const;
  const path: PathItem = {
    ...square,
    fill: BLACK,
    fillRule: 'evenodd',
    stroke: { ...pen, colour: BLACK },
    clips,
  };
  const svg = pageSvg({ ...page, items: [path, { ...path, x: 7 }] }, undefined);
  expect(svg).toContain(
    '<defs><clipPath id="c0"><path d="M0 0L9 0L9 9Z" clip-rule="nonzero"/></clipPath>' +
      '<clipPath id="c1" clip-path="url(#c0)"><path d="M1 1L8 1L8 8Z" clip-rule="evenodd"/></clipPath></defs>',
  );
  expect(svg).toContain(
    'fill="#000000" fill-rule="evenodd" stroke="#000000" stroke-width="1" stroke-dasharray="2 1"' +
      ' stroke-dashoffset="1.5" stroke-linecap="square" stroke-linejoin="miter" stroke-miterlimit="8"' +
      ' clip-path="url(#c1)"/>',
  );
});
