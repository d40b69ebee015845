import { describe, expect, it } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import type { GlyphRun, PathItem } from '../../src/layout/page.ts';
import { ByteWriter } from '../../src/pdf/bytes.ts';
import type { FontSubset } from '../../src/pdf/fonts.ts';
import { Graphics } from '../../src/pdf/graphics.ts';
import { runOf } from './font.ts';

const FONT = {
  resource: 'F1',
  show: (_: GlyphRun, out: ByteWriter) => out.text('(x)Tj'),
} as unknown as FontSubset;
const GREY = { red: 51, green: 51, blue: 51 };
const RED = { red: 255, green: 0, blue: 0 };

function lines(draw: (graphics: Graphics) => void): string[] {
  const out = new ByteWriter();
  const graphics = new Graphics(out, 'page');
  draw(graphics);
  graphics.finish();
  return Buffer.from(out.view()).toString('latin1').trimEnd().split('\n');
}

function rule(more: Partial<PathItem>): PathItem {
  return {
    kind: 'path',
    x: 10,
    y: 20,
    scale: 2,
    commands: [
      ['M', 0, 0],
      ['L', 5, 1],
    ],
    ...more,
  };
}

describe('text', () => {
  it('changes the font and the colour only when they change, and moves from line to line', () => {
    const drawn = lines((graphics) => {
      graphics.begin('/P <</MCID 0>>BDC');
      graphics.text(runOf('a', { x: 10, y: 20 }), FONT, 100);
      graphics.text(runOf('b', { x: 10.5, y: 32.25 }), FONT, 100);
      graphics.text(runOf('c', { x: 10, y: 44.5, size: 9.5, colour: GREY }), FONT, 100);
      graphics.end();
    });
    expect(drawn).toEqual([
      '/P <</MCID 0>>BDC',
      '/F1 12 Tf',
      'BT',
      '10 80 Td (x)Tj',
      '0.5 -12.25 Td (x)Tj',
      '0.2 g',
      '/F1 9.5 Tf',
      '-0.5 -12.25 Td (x)Tj',
      'ET',
      'EMC',
    ]);
  });

  it('keeps its place to a thousandth however many lines come before', () => {
    const drawn = lines((graphics) => {
      for (let line = 1; line <= 100; line += 1) graphics.text(runOf('a', { x: 0, y: line / 3 }), FONT, 0);
    });
    const moves = drawn.filter((each) => each.includes('Td')).map((each) => Number(each.split(' ')[1]));
    expect(moves.reduce((sum, move) => sum + move, 0)).toBeCloseTo(-33.333, 6);
  });
});

describe('paths', () => {
  it('are stroked, filled or both, y up', () => {
    const stroke = { colour: GREY, width: 0.5, dash: [2, 1], cap: 'round' } as const;
    expect(lines((graphics) => graphics.path(rule({ stroke }), 100))).toEqual([
      '0.2 G',
      '0.5 w',
      '1 J',
      '[2 1]0 d',
      '10 80 m',
      '20 78 l',
      'S',
    ]);
    expect(lines((graphics) => graphics.path(rule({ fill: RED }), 100))).toEqual([
      '1 0 0 rg',
      '10 80 m',
      '20 78 l',
      'f',
    ]);
    const both = rule({ fill: BLACK, stroke: { colour: BLACK, width: 1 } });
    expect(lines((graphics) => graphics.path(both, 100))).toEqual(['10 80 m', '20 78 l', 'B']);
  });

  it('close and curve', () => {
    const commands = [['M', 0, 0], ['C', 1, 2, 3, 4, 5, 6], ['Z']] as const;
    expect(lines((graphics) => graphics.path(rule({ commands, fill: BLACK }), 100))).toEqual([
      '10 80 m',
      '12 76 16 72 20 68 c',
      'h',
      'f',
    ]);
  });

  it('are filled by their rule, clipped by each clip, and leave nothing of that behind', () => {
    const commands = [
      ['M', 1, 1],
      ['L', 4, 2],
    ] as const;
    const clips = [
      { commands, rule: 'nonzero' },
      { commands, rule: 'evenodd' },
    ] as const;
    const pen = {
      width: 2,
      cap: 'square',
      join: 'bevel',
      miterLimit: 4,
      dash: [3, 1],
      dashOffset: 2,
    } as const;
    const path = rule({ fill: RED, fillRule: 'evenodd', stroke: { ...pen, colour: GREY }, clips });
    const drawn = lines((graphics) => {
      graphics.path(path, 100);
      graphics.path(rule({ stroke: { colour: BLACK, width: 1 } }), 100);
    });
    const clip = ['12 78 m', '18 76 l'];
    expect(drawn).toEqual([
      'q',
      ...clip,
      'W n',
      ...clip,
      'W* n',
      '1 0 0 rg',
      '0.2 G',
      '2 w',
      '2 J',
      '[3 1]2 d',
      '2 j',
      '4 M',
      '10 80 m',
      '20 78 l',
      'B*',
      'Q',
      '10 80 m',
      '20 78 l',
      'S',
    ]);
  });

  it('of one shape may stand at several places', () => {
    const commands = [
      ['M', 0, 0],
      ['L', 1, 0],
    ] as const;
    const at = (x: number) => rule({ commands, x, stroke: { colour: BLACK, width: 1 } });
    const drawn = lines((graphics) => [at(10), at(10), at(11)].map((path) => graphics.path(path, 100)));
    expect(drawn.filter((line) => line.endsWith('m'))).toEqual(['10 80 m', '10 80 m', '11 80 m']);
  });
});

it('the state comes back with the space it belongs to', () => {
  const drawn = lines((graphics) => {
    graphics.text(runOf('a', { x: 0, y: 0, colour: RED }), FONT, 0);
    graphics.enter([1, 0, 0, 1, 5, 6]);
    graphics.text(runOf('a', { x: 0, y: 0, colour: GREY }), FONT, 0);
    graphics.leave();
    graphics.text(runOf('a', { x: 0, y: 0, colour: RED }), FONT, 0);
  });
  expect(drawn.filter((line) => /[gqQfm]$/.test(line))).toEqual([
    '1 0 0 rg',
    '/F1 12 Tf',
    'q',
    '1 0 0 1 5 6 cm',
    '0.2 g',
    'Q',
  ]);
});
