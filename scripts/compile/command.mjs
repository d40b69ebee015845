/**
 * The command in one file, so that V8 can keep what it made of it (`../start/code.mjs`); and its threads and what a program
 * imports as modules, with all that they share.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { withoutLoadingErrors, withoutUnused } from './libraries.mjs';
import { licencesOf, usedFiles } from './licences.mjs';

/** @import { BuildOptions, Metafile, Plugin } from 'esbuild' */

const COMMAND = { kletspot: 'scripts/kletspot.ts' };

/** By the name that each gets: `threadOf` in `src/node/places.ts` finds them by these. */
const MODULES = {
  index: 'src/node/program.ts',
  'last-words': 'src/node/thread/last-words.ts',
  picturing: 'src/node/pictures/picturing.ts',
  making: 'src/node/preview/making.ts',
};

/** They hold programs of their own for the machine, or a file beside them. */
const INSTALLED = ['sharp', '@hyzyla/pdfium'];

/** PDFKit reads it beside its own code: the colours that an output intent names. */
const BESIDE = ['data/sRGB_IEC61966_2_1.icc'];

/** Hyphenation patterns: megabytes, of which a run loads those of a language or two. */
const PATTERNS = 'patterns';

/**
 * Each stays a file of its own, so that no start reads it.
 * @type {Plugin}
 */
const withPatternsBeside = {
  name: 'patterns',
  setup({ onResolve }) {
    onResolve({ filter: /^hyphen\/patterns\// }, ({ path }) => ({
      path: `./${PATTERNS}/${basename(path, '.js')}.cjs`,
      external: true,
    }));
  },
};

/**
 * The files of the patterns that the code loads.
 * @param {readonly Metafile[]} made
 */
function patternsIn(made) {
  const imports = made.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => output.imports));
  const names = imports.flatMap(({ path }) =>
    dirname(path) === `./${PATTERNS}` ? basename(path, '.cjs') : [],
  );
  return [...new Set(names)].map((name) => `node_modules/hyphen/patterns/${name}.js`);
}

/** CommonJS libraries inside a module ask for a `require`; modules inside a CommonJS file for where they lie. */
const REQUIRE =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";
const ADDRESS = "const address=require('node:url').pathToFileURL(__filename).href;";

/**
 * @param {string} root the repository
 * @param {string} folder where it goes
 * @param {{ readonly isPacked: boolean }} how a packed one has no maps to its sources, which do not go along
 */
export async function compileCommand(root, folder, { isPacked }) {
  /** @satisfies {BuildOptions} */
  const shared = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    sourcemap: isPacked ? false : 'linked',
    sourcesContent: false,
    external: INSTALLED,
    plugins: [withoutUnused, withoutLoadingErrors, withPatternsBeside],
    metafile: true,
    logLevel: 'silent',
  };
  const made = await Promise.all([
    build({
      ...shared,
      entryPoints: COMMAND,
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
      define: { 'import.meta.url': 'address' },
      // What V8 kept of a script imports nothing; it can still require.
      supported: { 'dynamic-import': false },
      banner: { js: ADDRESS },
    }),
    build({
      ...shared,
      entryPoints: MODULES,
      format: 'esm',
      splitting: true,
      chunkNames: '[name]-[hash]',
      banner: { js: REQUIRE },
    }),
  ]);
  await build({
    ...shared,
    entryPoints: patternsIn(made.map(({ metafile }) => metafile)),
    outdir: join(folder, PATTERNS),
    bundle: false,
    sourcemap: false,
    external: [],
    plugins: [],
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
  for (const path of BESIDE) cpSync(join(root, 'node_modules', 'pdfkit', 'js', path), join(folder, path));
  const inputs = made.flatMap(({ metafile }) =>
    Object.keys(metafile.outputs).flatMap((path) => usedFiles(metafile, path)),
  );
  const texts = licencesOf(inputs.map((input) => join(root, input)));
  writeFileSync(
    join(folder, 'LICENSES.txt'),
    texts.map(({ title, text }) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`),
  );
}
