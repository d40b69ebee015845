/**
 * The scripts of the page: the engine with its compiled templates as a worker's script, and the page's own, which
 * holds that one as text, with the words, the look and the fonts as data.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { projectRoot } from './project.ts';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');

export interface Script {
  readonly code: string;
  /** Files that went into it, from the project. */
  readonly inputs: readonly string[];
}

export interface EngineOrder {
  /** Source text of JavaScript objects, by template name. */
  readonly templates: ReadonlyMap<string, string>;
  /** Languages whose hyphenation patterns are needed. */
  readonly hyphenated: readonly string[];
}

export async function bundleEngine({ templates, hyphenated }: EngineOrder): Promise<Script> {
  const entries = [...templates].map(([name, source]) => `[${JSON.stringify(name)}, ${source}]`);
  const modules = { 'baked:templates': `export const templates = new Map([${entries.join(',\n')}]);` };
  const plugins = [provided(modules), withoutPatterns(hyphenated), withoutWebFonts];
  return await bundle(join(WEB, 'engine', 'worker.ts'), plugins);
}

/** What the script of the page carries. */
export interface Cargo {
  readonly engine: string;
  /** As `bake` writes it. */
  readonly supplies: string;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly hasReserve: boolean;
}

/** The page's script; its cargo does not go through the bundler, which would have to read it all. */
export async function bundleApp(): Promise<Script & { readonly with: (cargo: Cargo) => string }> {
  const modules = { 'baked:page': 'export const { engine, supplies, fonts, hasReserve } = CARGO;' };
  const script = await bundle(join(WEB, 'app', 'main.ts'), [
    provided(modules),
    withoutPatterns([]),
    withoutWebFonts,
  ]);
  return {
    ...script,
    with: (cargo) => `(() => { const CARGO = ${written(cargo)};\n${script.code}})();\n`,
  };
}

/** Reads choices from files; it weighs as much as the page's own script and is loaded when one is opened. */
export async function bundleReader(): Promise<Script> {
  return await bundle(join(WEB, 'app', 'reader.ts'), []);
}

function written({ fonts, ...cargo }: Cargo): string {
  return JSON.stringify({ ...cargo, fonts: inBase64(fonts) });
}

/** A script that hands over more fonts when it is loaded. */
export function fontScript(fonts: ReadonlyMap<string, Uint8Array>): string {
  return `kletspotLetters(${JSON.stringify(inBase64(fonts))});\n`;
}

function inBase64(fonts: ReadonlyMap<string, Uint8Array>): [path: string, base64: string][] {
  return [...fonts].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
}

/** A classic script, for pages that are opened from a disk may not load modules. */
async function bundle(entry: string, plugins: readonly Plugin[]): Promise<Script> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: projectRoot(),
    bundle: true,
    platform: 'browser',
    // Some libraries ask the document for help where they think that there is one.
    conditions: ['worker'],
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // PDFKit asks where it lies to find its standard fonts, which we do not use.
    define: { 'import.meta.url': '"https://kletspot.invalid/"' },
    metafile: true,
    write: false,
    logLevel: 'silent',
    plugins: [...plugins],
  });
  return { code: outputFiles[0]?.text ?? '', inputs: usedFiles(metafile) };
}

/** Without those that were read, but of which nothing was needed. */
function usedFiles({ outputs }: Metafile): string[] {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
}

/** Modules made here, by name. */
function provided(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'baked',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^baked:/ }, ({ path }) => ({ path, namespace: 'baked' }));
      onLoad({ filter: /.*/, namespace: 'baked' }, ({ path }) => ({ contents: modules[path] ?? '' }));
    },
  };
}

/** Patterns weigh tens to hundreds of kilobytes: those of languages in which nothing is written stay out. */
function withoutPatterns(languages: readonly string[]): Plugin {
  const wanted = languages.map((language) => FILES[language]);
  return {
    name: 'patterns',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^hyphen\/patterns\// }, ({ path }) =>
        wanted.includes(path) ? undefined : { path, namespace: 'nothing' },
      );
      onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default undefined;' }));
    },
  };
}

/** As `text/hyphenation.ts` imports them. */
const FILES: Readonly<Record<string, string>> = {
  nl: 'hyphen/patterns/nl.js',
  en: 'hyphen/patterns/en-gb.js',
  'en-us': 'hyphen/patterns/en-us.js',
  fr: 'hyphen/patterns/fr.js',
  de: 'hyphen/patterns/de-1996.js',
};

/** Fontkit unpacks WOFF2 with a dictionary of 90 kB; our fonts are plain files (`isFontFile`). */
const withoutWebFonts: Plugin = {
  name: 'web-fonts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^brotli(\/|$)/ }, ({ path }) => ({ path, namespace: 'no-brotli' }));
    onLoad({ filter: /.*/, namespace: 'no-brotli' }, () => ({
      contents: 'export default () => { throw new Error("Web fonts are not read here"); };',
    }));
  },
};
