/**
 * The scripts of the page as code: its own, the engine's for a worker, and the reader of choices. Nothing of a project
 * goes in, so they are the same for every deck and look; `src/node/web-page/cargo.ts` sets what is theirs before them.
 */
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { withoutLoadingErrors, withoutUnused } from './libraries.mjs';
import { licencesOf, usedFiles } from './licences.mjs';

/** @import { Plugin } from 'esbuild' */

/** By name; they are bundled at once, for they have most of their sources in common. `WebScripts` names them. */
export const ENTRIES = {
  /** Takes the templates. */
  engine: 'src/web/engine/worker.ts',
  app: 'src/web/app/main.ts',
  /** Reads choices from files; it weighs as much as the page's own script and is loaded when one is opened. */
  reader: 'src/web/app/keeping/reader.ts',
};

/** A folder for each language. */
const WORDS = 'src/words';

/** What `kletspot preview` adds; no page that is passed on holds it. */
const PREVIEW = { preview: 'src/web/preview/client.ts' };

/** The constant in which a script finds what goes along with it; `cargo.ts` writes it. */
const CARGO = 'CARGO';

/** The constant in which it finds the words for problems. */
const SPEECH = 'SPEECH';

/**
 * Modules that come with the project: what `baked:NAME` exports.
 * @type {Readonly<Record<string, string>>}
 */
const BAKED = {
  'baked:templates': `export const { templates } = ${CARGO};`,
  'baked:speech': `export const { speech } = ${SPEECH};`,
};

/** @type {Plugin} */
const fromCargo = {
  name: 'cargo',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^baked:/ }, ({ path }) => ({ path, namespace: 'cargo' }));
    onLoad({ filter: /.*/, namespace: 'cargo' }, ({ path }) => ({ contents: BAKED[path] ?? '' }));
  },
};

/**
 * Classic scripts, for pages that are opened from a disk may not load modules. Beside them the licences of what is in
 * those that are passed on.
 * @param {string} root the repository
 * @param {string} folder where they go
 * @param {Readonly<Record<string, string>>} entries
 * @returns what went into each of those, by name
 */
export async function compilePage(root, folder, entries = ENTRIES) {
  const { outputFiles, metafile } = await bundle(root, { ...entries, ...PREVIEW });
  const speeches = await bundle(root, speechesIn(root), SPEECH);
  for (const { path, contents } of [...outputFiles, ...speeches.outputFiles]) {
    writeFileSync(join(folder, basename(path)), contents);
  }
  copyFileSync(join(root, 'src/web/preview/panel.css'), join(folder, 'panel.css'));
  const inputs = new Map(
    Object.keys(entries).map((name) => [name, usedFiles(metafile, `bundles/${name}.js`)]),
  );
  const licences = licencesOf([...inputs.values()].flat().map((input) => join(root, input)));
  writeFileSync(join(folder, 'licences.json'), JSON.stringify(licences));
  return inputs;
}

/**
 * What a page tells problems by, for each language that the program speaks: `speech-nl.js`.
 * @param {string} root
 */
function speechesIn(root) {
  const folders = readdirSync(join(root, WORDS), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  return Object.fromEntries(folders.map(({ name }) => [`speech-${name}`, `${WORDS}/${name}/speech.ts`]));
}

/**
 * @param {string} root
 * @param {Readonly<Record<string, string>>} entryPoints
 * @param {string} [globalName] what the exports of each are called
 */
async function bundle(root, entryPoints, globalName) {
  return await build({
    absWorkingDir: root,
    entryPoints,
    ...(globalName && { globalName }),
    outdir: 'bundles',
    // In ASCII, as esbuild writes of itself: a browser reads such a script a third faster, in half the room.
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    bundle: true,
    platform: 'browser',
    // Some libraries ask the document for help where they think that there is one.
    conditions: ['worker'],
    format: 'iife',
    // PDFKit asks where it lies to find its standard fonts, which we do not use.
    define: { 'import.meta.url': '"https://kletspot.invalid/"' },
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [fromCargo, withoutUnused, withoutLoadingErrors],
  });
}
