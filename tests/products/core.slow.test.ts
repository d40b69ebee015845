/**
 * The core runs anywhere: bundled for a browser it holds no eval and no compiler, and it prints in a place
 * where there is nothing but the language and what every browser has.
 */
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { PdfFile } from '../../src/node/preflight/pdf-file.ts';
import { compileStyleSheets } from '../../src/style/compile.ts';
import { precompileTemplates } from '../../src/template/compile.ts';
import { compileShapes } from '../../src/template/shapes.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { conformanceProblems } from '../pdf/conformance.ts';
import { contentOf, fail, made, projectFiles } from './project.ts';

let code: string;
let metafile: Metafile;

beforeAll(async () => {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('core-entry.ts', import.meta.url))],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'core',
    // PDFKit asks where it lies to find its standard fonts, which we do not use.
    define: { 'import.meta.url': '"https://kletspot.invalid/"' },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  code = bundled.outputFiles[0]?.text ?? '';
  metafile = bundled.metafile;
});

describe('the bundled core', () => {
  test.each([
    ['eval', /(?<![\w$.])eval\s*\(/],
    ['a function made from text', /\bnew\s+Function\b|(?<![\w$.])Function\s*\(/],
    ['a module of Node', /["']node:|(?<![\w$.])require\(\s*["']/],
  ])('holds no %s', (_, pattern) => {
    expect(code).toContain('printCards');
    expect(pattern.exec(code)?.[0]).toBeUndefined();
  });

  test('holds no compiler, no parser of YAML or CSS, nothing of Node’s', () => {
    const inputs = Object.keys(metafile.inputs);
    const compilers =
      /node_modules\/(yaml|css-tree|zod|svgpath|sharp|chokidar|commander|@hyzyla)\/|handlebars\/.*\/compiler\/|src\/node\/|compile\.ts$/;
    expect(inputs.filter((path) => compilers.test(path))).toEqual([]);
    expect(inputs.some((path) => path.endsWith('handlebars.runtime.js'))).toBe(true);
  });

  test('prints the same files where text cannot become code', async () => {
    const problems: unknown[] = [];
    const context = createContext(
      { ...webGlobals(), baked: bakedData(), report: (problem: unknown) => problems.push(problem) },
      { codeGeneration: { strings: false, wasm: false } },
    );
    expect(() => runInContext('eval("1")', context)).toThrow('Code generation from strings disallowed');
    expect(runInContext('typeof process + typeof require + typeof Buffer', context)).toBe(
      'undefined'.repeat(3),
    );
    runInContext(OWN_BYTES, context);
    runInContext(code, context);
    runInContext(`baked.templates = new Map([${bakedTemplates()}])`, context);
    const printed = (await runInContext('core.printCards(baked, report)', context)) as readonly MadePdf[];
    expect(problems).toEqual([]);
    const expected = await made(projectFiles, { only: ['cards'] });
    expect(printed.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
    for (const [index, { bytes }] of printed.entries()) {
      expect(conformanceProblems(bytes)).toEqual([]);
      expect(contentsOf(bytes)).toEqual(contentsOf(expected[index]?.bytes as Uint8Array));
    }
  });
});

/** Page by page; the files differ only in how Node and a browser compress the same bytes. */
function contentsOf(bytes: Uint8Array): string[] {
  const file = new PdfFile(bytes);
  return file.pages.map((page) => file.contentOf(page));
}

/** What every browser has beside the language, and the core uses. */
function webGlobals() {
  return { TextEncoder, TextDecoder, URL, atob };
}

/** Bytes made outside are of another `Uint8Array` than that of the context, which a page never meets. */
const OWN_BYTES = `
  const outside = TextEncoder;
  globalThis.TextEncoder = class {
    encode(text) { return new Uint8Array(new outside().encode(text)); }
  };
  baked.fonts = new Map(Array.from(baked.fonts, ([path, bytes]) => [path, new Uint8Array(bytes)]));
`;

/** What the compile moment hands over, as data. */
function bakedData() {
  return {
    styleSheets: compileStyleSheets(projectFiles, fail),
    shapes: compileShapes(projectFiles, fail),
    fonts: new Map([...projectFiles].filter(([path]) => path.startsWith('fonts/'))),
    content: contentOf(projectFiles),
  };
}

/** Templates are JavaScript objects: a page has them in its script. */
function bakedTemplates(): string {
  const templates = precompileTemplates(projectFiles, fail) ?? [];
  return [...templates].map(([name, source]) => `[${JSON.stringify(name)}, ${source}]`).join(', ');
}
