/**
 * The scripts of the page as code: its own, the engine's for a worker, and the reader of choices. Nothing of a project
 * goes in, so they are the same for every deck and look; `page-scripts.ts` sets what is theirs before them.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin, transform } from 'esbuild';
import { projectRoot } from './project.ts';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..', 'web');

export interface Script {
  readonly code: string;
  /** Files that went into it, from the project. */
  readonly inputs: readonly string[];
}

/** By name, where each begins; they are bundled at once, for they have most of their sources in common. */
export const ENTRIES = {
  /** Takes `EngineCargo`. */
  engine: join(WEB, 'engine', 'worker.ts'),
  /** Takes `PageCargo`. */
  app: join(WEB, 'app', 'main.ts'),
  /** Reads choices from files; it weighs as much as the page's own script and is loaded when one is opened. */
  reader: join(WEB, 'app', 'keeping', 'reader.ts'),
};

export type PageScripts = Readonly<Record<keyof typeof ENTRIES, Script>>;

/** The constant in which a script finds what goes along with it. */
export const CARGO = 'CARGO';

/** In ASCII, as esbuild writes of itself: a browser reads such a script a third faster, and keeps it in half the room. */
const TARGET = { target: 'es2022', minify: true, legalComments: 'none' } as const;

/** Classic scripts, for pages that are opened from a disk may not load modules. */
export async function bundleScripts(entries = ENTRIES): Promise<PageScripts> {
  return await bundle(entries);
}

/** What `kletspot preview` adds to the page. */
export async function bundlePreview(): Promise<Script> {
  return (await bundle({ client: join(WEB, 'preview', 'client.ts') })).client;
}

async function bundle<Name extends string>(
  entries: Readonly<Record<Name, string>>,
): Promise<Readonly<Record<Name, Script>>> {
  const { outputFiles, metafile } = await build({
    ...TARGET,
    entryPoints: entries,
    absWorkingDir: projectRoot(),
    outdir: 'bundles',
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
  const scripts = Object.keys(entries).map((name) => {
    const file = outputFiles.find(({ path }) => basename(path) === `${name}.js`);
    return [name, { code: file?.text ?? '', inputs: usedFiles(metafile, `bundles/${name}.js`) }];
  });
  return Object.fromEntries(scripts);
}

/** Source text of JavaScript, made as small as the scripts are. */
export async function minified(source: string): Promise<string> {
  return (await transform(source, TARGET)).code;
}

/** Without those that were read, but of which nothing was needed. */
function usedFiles({ outputs }: Metafile, path: string): string[] {
  const used = Object.entries(outputs[path]?.inputs ?? {});
  return used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
}

/** Modules that come with the project: what `baked:NAME` exports. */
const fromCargo: Plugin = {
  name: 'cargo',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^baked:/ }, ({ path }) => ({ path, namespace: 'cargo' }));
    onLoad({ filter: /.*/, namespace: 'cargo' }, ({ path }) => ({
      contents: BAKED[path] ?? '',
    }));
  },
};

const BAKED: Readonly<Record<string, string>> = {
  'baked:templates': `export const { templates } = ${CARGO};`,
  'baked:page': `export const { engine, fonts, patterns, hasReserve } = ${CARGO};`,
};

/** What libraries take along and we never use: packages that weigh much or are slow to load, and why they are not needed. */
const UNUSED: Readonly<Record<string, string>> = {
  /** Fontkit unpacks WOFF2 with a dictionary of 90 kB; our fonts are plain files (`isFontFile`). */
  brotli: 'export default () => { throw new Error("Web fonts are not read here"); };',
  /** PDFKit encrypts with it; its tables take 25 ms of each start. */
  '@noble/ciphers': `const locked = () => { throw new Error("Files are not encrypted here"); };
    export { locked as cbc, locked as ecb };`,
};

const withoutUnused: Plugin = {
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
 */
const withoutLoadingErrors: Plugin = {
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
