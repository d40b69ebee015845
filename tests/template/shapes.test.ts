/** Drawings that are printed, and those that are refused, each at its place. What they look like: silhouettes.slow.test.ts. */
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { compileShapes } from '../../src/template/shapes.ts';

function shape(svg: string) {
  const problems = collect();
  const shapes = compileShapes(
    new Map([['templates/shapes/x.svg', new TextEncoder().encode(svg)]]),
    problems.report,
  );
  const told = problems.diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  return { shape: shapes.get('x'), told };
}

function inBox(inside: string): ReturnType<typeof shape> {
  return shape(`<svg viewBox="0 0 100 100">${inside}</svg>`);
}

const SQUARE = [['M', 0, 0], ['L', 50, 0], ['L', 50, 50], ['L', 0, 50], ['Z']];

describe('compileShapes', () => {
  it('moves the view box to the origin and makes all commands absolute', () => {
    const found = shape('<svg viewBox="10 20 30 40"><path d="m10 20 h5 v5 l-5 -5 z"/></svg>');
    expect(found.told).toEqual([]);
    expect(found.shape).toEqual({
      width: 30,
      height: 40,
      parts: [{ commands: [['M', 0, 0], ['L', 5, 0], ['L', 5, 5], ['L', 0, 0], ['Z']], fill: 'nonzero' }],
    });
  });

  it('raises a quadratic curve to the cubic one that is the same', () => {
    const found = inBox('<path d="M0 0Q3 3 6 0"/>');
    expect(found.shape?.parts[0]?.commands[1]).toEqual(['C', 2, 2, 4, 2, 6, 0]);
  });

  it.each([
    ['an area that is not filled', '<path d="M0 0h100v100H0z" fill="none"/>'],
    ['what is not displayed', '<g style="display:none"><text>x</text><rect width="9" height="9"/></g>'],
    ['what is hidden', '<g visibility="hidden"><rect width="9" height="9"/></g>'],
    ['what cannot be seen through', '<rect width="9" height="9" opacity="0"/>'],
    ['white on paper', '<rect width="100%" height="100%" fill="#FFF"/>'],
    ['what lies outside', '<path d="M200 0h9v9z"/>'],
    [
      'definitions',
      '<defs><linearGradient id="a"/><path d="M0 0h9v9z"/></defs><symbol id="b"><text/></symbol>',
    ],
    ['words about it', '<title>x</title><desc>y</desc><metadata><a xmlns="b"/><!-- c --></metadata>'],
    ['elements of editors', '<e:view xmlns:e="http://sodipodi.example"><path d="M0 0h9v9z"/></e:view>'],
    ['an empty path', '<path d=""/><polygon points=""/><circle r="0"/>'],
  ])('leaves out %s', (_, inside) => {
    const found = inBox(`${inside}<path d="M0 0h50v50H0z"/>`);
    expect(found.told).toEqual([]);
    expect(found.shape?.parts).toEqual([{ commands: SQUARE, fill: 'nonzero' }]);
  });

  it('reads what stands before and around the drawing in a file', () => {
    const head =
      '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x" [\n<!ENTITY ns "http://www.w3.org/2000/svg">\n]>';
    const found = shape(`${head}<svg xmlns="&ns;" viewBox="0 0 100 100"><path d="M0 0h50v50H0z"/></svg>`);
    expect(found.told).toEqual([]);
    expect(found.shape?.parts).toEqual([{ commands: SQUARE, fill: 'nonzero' }]);
  });

  it('clips what reaches out of the box', () => {
    const [part] = inBox('<path d="M-50 -50h200v200h-200z"/>').shape?.parts ?? [];
    const box = [['M', 0, 0], ['L', 100, 0], ['L', 100, 100], ['L', 0, 100], ['Z']];
    expect(part?.clips).toEqual([{ commands: box, rule: 'nonzero' }]);
  });

  it('draws a drawing in units that show nothing of rounding', () => {
    const found = shape(
      '<svg viewBox="0 0 0.5 1"><rect width="0.25" height="0.5" stroke="#000" stroke-width="0.01"/></svg>',
    );
    expect(found.shape).toMatchObject({ width: 500, height: 1000, parts: [{ pen: { width: 10 } }] });
  });

  it('puts areas together only where that is the same', () => {
    const apart = '<path d="M0 0h50v50H0z"/><path d="M60 0v9h9z"/>';
    expect(inBox(apart).shape?.parts).toHaveLength(1);
    const across = '<path d="M0 0h50v50H0z"/><path d="M25 25v50h50V25z"/>';
    expect(inBox(across).shape?.parts).toHaveLength(2);
  });

  const RECT = '<rect width="9" height="9"';

  /** What is refused stands after ▸. */
  function refusalOf(marked: string): unknown {
    const { shape: made, told } = shape(marked.replace('▸', ''));
    const [before = ''] = marked.split('▸');
    const place = `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
    return { made, told: told.map((each) => each.replace(` ${place}`, '')) };
  }

  it.each([
    ['no size', '▸<svg><path d="M0 0L1 1"/></svg>', 'size'],
    ['an empty view box', '<svg ▸viewBox="0 0 0 9"><path d="M0 0L1 1"/></svg>', 'size'],
    ['a view box without end', '<svg ▸viewBox="0 0 1e30 1e30"><path d="M0 0L1 1"/></svg>', 'size'],
    ['a view box of no numbers', '<svg ▸viewBox="0 0 NaN Infinity"><path d="M0 0L1 1"/></svg>', 'size'],
    ['a size of nothing', '<svg viewBox="0 0 9 9"\n ▸width="0"><path d="M0 0L1 1"/></svg>', 'size'],
    ['a hair', '<svg ▸viewBox="0 0 9999 1"><path d="M0 0L1 1"/></svg>', 'size'],
    ['no drawing', '▸Dag!', 'nothing'],
    ['another file', '▸<html><body/></html>', 'size'],
    ['a closing tag too many', '<svg viewBox="0 0 9 9"><path d="M0 0L1 1"/>\n▸</g></svg>', 'stray-closing'],
    ['one after the end', '<svg viewBox="0 0 9 9"><path d="M0 0L1 1"/></svg>\n▸</svg>', 'stray-closing'],
    ['a tag in which the file ends', '<svg viewBox="0 0 9 9">\n▸<path d="M0 0L1 1"', 'not-closed'],
    ['a closing tag in which it ends', '<svg viewBox="0 0 9 9"><path d="M0 0L1 1"/>\n▸</svg', 'not-closed'],
    [
      'a comment that has no end',
      '<svg viewBox="0 0 9 9">\n▸<!-- x <path d="M0 0L1 1"/></svg>',
      'not-closed',
    ],
    ['a tag that is not closed', '<svg viewBox="0 0 9 9">\n▸<g><path d="M0 0L1 1"/></svg>', 'not-closed'],
    ['an empty drawing', '▸<svg viewBox="0 0 9 9"></svg>', 'nothing'],
    ['a white drawing', `▸<svg viewBox="0 0 9 9">${RECT} fill="white"/></svg>`, 'nothing'],
  ])('refuses %s', (_, marked, code) => {
    expect(refusalOf(marked)).toEqual({ made: undefined, told: [`drawing/${code}`] });
  });

  it.each([
    ['letters', '\n▸<text>x</text>', 'element'],
    ['a picture', `${RECT}/>▸<image href="x.png"/>`, 'element'],
    ['a program', '▸<script>x()</script>', 'element'],
    ['a drawing in the drawing', `▸<svg viewBox="0 0 9 9">${RECT}/></svg>`, 'element'],
    ['a broken path', '<path\n ▸d="M0 0 L x"/>', 'value'],
    ['a path without end', '<path ▸d="M0 0L1e999 1 L-1e999 2"/>', 'value'],
    ['a path beyond bounds', '<path ▸d="M0 0L1e30 1"/>', 'value'],
    ['a length beyond bounds', '<circle ▸r="1e30"/>', 'value'],
    ['a length of no size', '<rect ▸width="-1" height="2"/>', 'value'],
    ['a point too few', '<polygon ▸points="1 2 3"/>', 'value'],
    ['an unknown transform', `<g ▸transform="translate(1,2">${RECT}/></g>`, 'value'],
    ['a transform without end', `<g ▸transform="scale(1e400)">${RECT}/></g>`, 'value'],
    ['large upon large', `<g transform="scale(1e5)"><g transform="scale(1e5)">▸${RECT}/></g></g>`, 'too-far'],
    ['a gradient', `${RECT} ▸fill="url(#a)"/>`, 'property'],
    ['a mask', `<g ▸mask="url(#a)">${RECT}/></g>`, 'property'],
    ['a filter', `${RECT} style="▸filter:blur(2px)"/>`, 'property'],
    ['an arrowhead', '<path d="M0 0h9" stroke="#000" ▸marker-end="url(#a)"/>', 'property'],
    ['a colour that is none', `${RECT} ▸fill="#12"/>`, 'property'],
    ['a half ink', `${RECT} ▸fill-opacity=".5"/>`, 'half-transparent'],
    ['a half colour', `▸${RECT} fill="#0008"/>`, 'half-transparent'],
    ['a half group', `<g ▸opacity="0.4">${RECT}/></g>`, 'half-transparent'],
    ['two colours', `${RECT}/>▸${RECT} fill="#f00"/>`, 'second-colour'],
    ['a tint', `${RECT}/>▸${RECT} fill="#ccc"/>`, 'second-colour'],
    ['a white line on ink', `${RECT}/>▸<path stroke="#fff" d="M0 0h9"/>`, 'white'],
    ['white that overlaps itself', `${RECT}/>▸<path fill="#fff" d="M1 1h4v4h-4zM2 2h4v4h-4z"/>`, 'white'],
    ['an uneven line', `<g transform="scale(2 1)">▸${RECT} stroke="#000"/></g>`, 'uneven-line'],
    ['what is not there', '<use ▸href="#a"/>', 'reference'],
    ['what is elsewhere', '<use ▸xlink:href="x.svg#a"/>', 'reference'],
    ['a use of nothing', '▸<use/>', 'reference'],
    [
      'a clip in shares of what it clips',
      `<clipPath id="a" clipPathUnits="objectBoundingBox">${RECT}/></clipPath>▸${RECT} clip-path="url(#a)"/>`,
      'clip',
    ],
    [
      'a clip of itself',
      `<clipPath id="a">▸<g clip-path="url(#a)">${RECT}/></g></clipPath>${RECT} clip-path="url(#a)"/>`,
      'clip',
    ],
    ['rules for a screen', `<style>▸@media print {path{fill:red}}</style>${RECT}/>`, 'style-sheet'],
    ['rules of relations', `<style>\n▸g > path {fill:red}</style>${RECT}/>`, 'style-sheet'],
    ['a rule that draws', `<style>rect{\n ▸transform:scale(2)}</style>${RECT}/>`, 'property'],
  ])('refuses %s', (_, marked, code) => {
    const inside = `<svg viewBox="0 0 100 100">${marked}</svg>`;
    expect(refusalOf(inside)).toEqual({ made: undefined, told: [`drawing/${code}`] });
  });

  it('tells of each thing that is wrong', () => {
    const found = inBox('\n<text/>\n<rect width="9" height="9" fill="url(#a)"/>\n<path d="M"/>');
    expect(found.told).toEqual(['drawing/element 2:1', 'drawing/property 3:28', 'drawing/value 4:7']);
  });

  const codes = (svg: string): string[] => inBox(svg).told.map((told) => told.split(' ')[0] ?? '');

  it('ends with what is nested or used without end, and says so once', () => {
    expect(codes('<g>'.repeat(3000) + '</g>'.repeat(3000))).toEqual(['drawing/too-deep']);
    expect(codes('<g>'.repeat(3000))).toEqual(['drawing/too-deep']);
    expect(codes('<g id="a"><use href="#a"/></g>')).toEqual(['drawing/reference']);
    const uses = (at: number): string => `<use href="#l${at - 1}"/>`.repeat(10);
    const layers = Array.from({ length: 8 }, (_, at) => `<g id="l${at}">${uses(at)}</g>`);
    expect(codes(`<g id="l-1"><path d="M0 0h9v9z"/></g>${layers.join('')}`)).toEqual(['drawing/too-much']);
    expect(codes('<path d="M0 0h9v9z"/>'.repeat(6000))).toEqual(['drawing/too-much']);
    expect(codes(`<path d="M0 0${'h1v1'.repeat(110_000)}"/>`)).toEqual(['drawing/too-much']);
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is a name like another', (name) => {
    const plain = inBox(`<path class="${name}" id="${name}" ${name}="x" d="M0 0h50v50H0z"/>`);
    expect(plain.shape?.parts).toEqual([{ commands: SQUARE, fill: 'nonzero' }]);
    expect(codes(`<use href="#${name}"/>`)).toEqual(['drawing/reference']);
    expect(codes(`<path fill="${name}" d="M0 0h50v50H0z"/>`)).toEqual(['drawing/property']);
    expect(codes(`<path style="${name}:x" d="M0 0h50v50H0z"/>`)).toEqual(['drawing/property']);
    expect(codes(`<${name}/>`)).toEqual(['drawing/element']);
    expect(codes(`<g transform="${name}(1)"/>`)).toEqual(['drawing/value']);
    expect(codes(`<rect width="1${name}"/>`)).toEqual(['drawing/value']);
  });
});
