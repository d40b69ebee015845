/** The command as one bundle: its modules, its threads and what a program imports, with all that they share. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { withoutLoadingErrors, withoutUnused } from './libraries.mjs';
import { licencesOf, usedFiles } from './licences.mjs';

/** By the name that each gets: `Compiled` in `src/node/compiled.ts` finds them by these. */
const ENTRIES = {
  kletspot: 'scripts/kletspot.ts',
  index: 'src/node/program.ts',
  'lost-words': 'src/node/thread/lost-words.ts',
  picturing: 'src/node/pictures/picturing.ts',
  making: 'src/node/preview/making.ts',
};

/** They hold programs of their own for the machine, or a file beside them. */
const INSTALLED = ['sharp', '@hyzyla/pdfium'];

/** PDFKit reads it beside its own code: the colours that an output intent names. */
const BESIDE = ['data/sRGB_IEC61966_2_1.icc'];

/** CommonJS libraries inside a module ask for a `require`. */
const REQUIRE =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);";

/**
 * @param {string} root the repository
 * @param {string} folder where it goes
 * @param {{ readonly isPacked: boolean }} how a packed one has no maps to its sources, which do not go along
 */
export async function compileCommand(root, folder, { isPacked }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: '[name]-[hash]',
    minify: true,
    legalComments: 'none',
    sourcemap: isPacked ? false : 'linked',
    sourcesContent: false,
    external: INSTALLED,
    banner: { js: REQUIRE },
    plugins: [withoutUnused, withoutLoadingErrors],
    metafile: true,
    logLevel: 'silent',
  });
  for (const path of BESIDE) cpSync(join(root, 'node_modules', 'pdfkit', 'js', path), join(folder, path));
  const inputs = Object.keys(metafile.outputs).flatMap((path) => usedFiles(metafile, path));
  const texts = licencesOf(inputs.map((input) => join(root, input)));
  writeFileSync(
    join(folder, 'LICENSES.txt'),
    texts.map(({ title, text }) => `${title}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`),
  );
}
