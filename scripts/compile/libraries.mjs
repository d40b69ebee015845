/** What our bundles do with libraries, that of the command and those of the page alike. */
import { readFile } from 'node:fs/promises';

/** @import { Plugin } from 'esbuild' */

/**
 * What libraries take along and we never use: packages that weigh much or are slow to load, and why they are not needed.
 * @type {Readonly<Record<string, string>>}
 */
const UNUSED = {
  /** Fontkit unpacks WOFF2 with a dictionary of 90 kB; our fonts are plain files (`isFontFile`). */
  brotli: 'export default () => { throw new Error("Web fonts are not read here"); };',
  /** PDFKit encrypts with it; its tables take 25 ms of each start. */
  '@noble/ciphers': `const locked = () => { throw new Error("Files are not encrypted here"); };
    export { locked as cbc, locked as ecb };`,
};

/** @type {Plugin} */
export const withoutUnused = {
  name: 'unused',
  setup({ onResolve, onLoad }) {
    for (const name of Object.keys(UNUSED)) {
      onResolve({ filter: new RegExp(`^${name}(/|$)`) }, () => ({ path: name, namespace: 'unused' }));
    }
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: UNUSED[path] ?? '' }));
  },
};

/**
 * Handlebars makes an `Error` while it is loaded. Where a debugger is attached, as in tests, V8 then reads the whole
 * script a second time to say from which line it came, which takes longer than all the rest.
 * @type {Plugin}
 */
export const withoutLoadingErrors = {
  name: 'loading-errors',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]handlebars[\\/]exception\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        '= new Error();',
        '= Object.create(Error.prototype);',
      ),
    }));
  },
};
