import { describe, expect, it } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { compileShapes } from '../../src/template/shapes.ts';

function shape(svg: string) {
  const problems = collect();
  const shapes = compileShapes(
    new Map([['templates/shapes/x.svg', new TextEncoder().encode(svg)]]),
    problems.report,
  );
  return { shape: shapes.get('x'), codes: problems.diagnostics.map(({ code }) => code) };
}

describe('compileShapes', () => {
  it('moves the view box to the origin and makes all commands absolute', () => {
    const found = shape('<svg viewBox="10 20 30 40"><path d="m10 20 h5 v5 l-5 -5 z"/></svg>');
    expect(found.codes).toEqual([]);
    expect(found.shape).toEqual({
      width: 30,
      height: 40,
      commands: [['M', 0, 0], ['L', 5, 0], ['L', 5, 5], ['L', 0, 0], ['Z']],
    });
  });

  it('raises a quadratic curve to the cubic one that is the same', () => {
    const found = shape('<svg viewBox="0 0 9 9"><path d="M0 0Q3 3 6 0"/></svg>');
    expect(found.shape?.commands[1]).toEqual(['C', 2, 2, 4, 2, 6, 0]);
  });

  it.each([
    ['a circle', '<svg viewBox="0 0 9 9"><circle r="3"/></svg>'],
    ['a transform', '<svg viewBox="0 0 9 9"><g transform="scale(2)"><path d="M0 0L1 1"/></g></svg>'],
    ['no view box', '<svg><path d="M0 0L1 1"/></svg>'],
    ['an empty view box', '<svg viewBox="0 0 0 9"><path d="M0 0L1 1"/></svg>'],
    ['a broken path', '<svg viewBox="0 0 9 9"><path d="M0 0 L x"/></svg>'],
    ['numbers without end', '<svg viewBox="0 0 9 9"><path d="M0 0L1e999 1 L-1e999 2"/></svg>'],
    ['no path', '<svg viewBox="0 0 9 9"></svg>'],
  ])('refuses %s', (_, svg) => {
    const found = shape(svg);
    expect(found.shape).toBeUndefined();
    expect(found.codes).toContain('template/shape');
  });
});
