/**
 * Silhouettes of files as drawing programs and icon sets write them, beside what Chromium makes of the same files:
 * as PDF, as the card on the screen and as the symbols of the page. Every file of `corpus/` is drawn, none is refused.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BLACK } from '../../src/colour.ts';
import { collect } from '../../src/diagnostics.ts';
import { draw } from '../../src/layout/drawing.ts';
import type { PlacedItem } from '../../src/layout/page.ts';
import type { Shape } from '../../src/path.ts';
import { writePdf } from '../../src/pdf/write.ts';
import type { Style } from '../../src/style/style.ts';
import { pageSvg } from '../../src/svg/write.ts';
import { compilePageTemplates } from '../../src/template/compile.ts';
import { compileShapes } from '../../src/template/shapes.ts';
import { renderSite } from '../../src/web/site/render.ts';
import { rasterOf } from '../pdf/raster.ts';
import { documentOf, sheetOf } from '../pdf/sample.ts';
import { contentOf, fail, projectFiles } from '../products/project.ts';
import { launchBrowser } from '../web/browser.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
const names = readdirSync(CORPUS).filter((name) => name.endsWith('.svg'));

/** Points and pixels of a side; the paper around it shows what reaches out. */
const SIDE = 240;
const AROUND = 30;
const WHOLE = SIDE + 2 * AROUND;

let browser: Browser;
let screen: BrowserPage;

beforeAll(async () => {
  browser = await launchBrowser();
  screen = await browser.newPage({ viewport: { width: WHOLE, height: WHOLE } });
});

afterAll(async () => {
  await browser.close();
});

function shapeOf(name: string): Shape {
  const problems = collect();
  const bytes = readFileSync(new URL(name, CORPUS));
  const shape = compileShapes(new Map([[`templates/shapes/${name}`, bytes]]), problems.report).get(
    name.slice(0, -4),
  );
  expect(problems.diagnostics).toEqual([]);
  return shape as Shape;
}

function placed(shape: Shape): PlacedItem[] {
  const style = { color: BLACK } as Style;
  const items = draw({ kind: 'shape', shape }, { width: SIDE, height: SIDE }, style, 12);
  return items.map((item) => ({ ...item, x: item.x + AROUND, y: item.y + AROUND }));
}

/** Greys of the pixels, 0 to 255, row by row. */
type Picture = Uint8Array;

async function grey(png: Uint8Array): Promise<Picture> {
  return await sharp(png).flatten({ background: '#fff' }).greyscale().raw().toBuffer();
}

async function shown(svg: string): Promise<Picture> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  const box = `position:absolute;left:${AROUND}px;top:${AROUND}px;width:${SIDE}px;height:${SIDE}px;object-fit:contain`;
  await screen.setContent(`<body style="margin:0;background:#fff"><img style="${box}" src="${source}">`);
  await screen.evaluate('document.images[0].decode()');
  return await grey(await screen.screenshot());
}

async function shownAlone(svg: string): Promise<Picture> {
  await screen.setContent(`<body style="margin:0;background:#fff">${svg}`);
  return await grey(await screen.screenshot());
}

async function printed(items: readonly PlacedItem[]): Promise<Picture> {
  const page = { width: WHOLE, height: WHOLE, items };
  const sheet = {
    ...sheetOf([]),
    width: WHOLE,
    height: WHOLE,
    placements: [{ page, x: 0, y: 0, turn: 0 } as const],
  };
  const [raster] = await rasterOf(await writePdf(documentOf([sheet], [])), 1);
  const raw = { width: WHOLE, height: WHOLE, channels: 4 } as const;
  return await grey(
    await sharp(raster?.data as Uint8Array, { raw })
      .png()
      .toBuffer(),
  );
}

/** How many pixels are otherwise, beside the half-grey ones that edges have. */
function otherwise(one: Picture, other: Picture): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (Math.abs((one[at] as number) - (other[at] as number)) > 110) count += 1;
  }
  return count;
}

/** Pixels that two programs may see otherwise: one in a thousand, where an edge falls just between two. */
const TOLERANCE = 90;

describe.each(names)('%s', (name) => {
  test('is printed as a browser shows it', async () => {
    const expected = await shown(readFileSync(new URL(name, CORPUS), 'utf8'));
    const shape = shapeOf(name);
    const items = placed(shape);
    const ink = expected.filter((value) => value < 128).length;
    expect(ink, 'something is drawn').toBeGreaterThan(500);
    expect(otherwise(await printed(items), expected), 'PDF').toBeLessThan(TOLERANCE);
    const screenSvg = pageSvg({ width: WHOLE, height: WHOLE, items }, undefined);
    expect(otherwise(await shownAlone(screenSvg), expected), 'SVG').toBeLessThan(TOLERANCE);
  });
});

test('drawings of the page are the same', async () => {
  const shapes = new Map(names.map((name) => [name.slice(0, -'.svg'.length), shapeOf(name)]));
  const templates = compilePageTemplates(projectFiles, fail);
  if (!templates) throw new Error('The project does not compile.');
  const order = {
    content: contentOf(projectFiles),
    choices: [],
    shapes,
    files: [],
    date: new Date(0),
    guides: { language: 'nl', texts: new Map() },
    languages: [],
  };
  const html = renderSite(order, templates, fail) ?? '';
  const [symbols = ''] = /<svg class="shapes"[\s\S]*?<\/svg>/.exec(html) ?? [];
  expect(symbols).not.toBe('');
  for (const name of names) {
    const box = `position:absolute;left:${AROUND}px;top:${AROUND}px;width:${SIDE}px;height:${SIDE}px`;
    const use = `<svg style="${box};fill:currentcolor"><use href="#shape-${name.slice(0, -'.svg'.length)}"/></svg>`;
    const expected = await shown(readFileSync(new URL(name, CORPUS), 'utf8'));
    expect(otherwise(await shownAlone(symbols + use), expected), name).toBeLessThan(TOLERANCE);
  }
});
