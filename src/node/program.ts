/** What a program imports of kletspot, as its types tell (`kletspot.d.ts`). */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Collector, collect, problem } from '../diagnostics.ts';
import { checkProducts, makeProducts } from '../run/make.ts';
import type { Language } from '../words/index.ts';
import { checkFiles } from './check.ts';
import { readArguments, type TypedLine } from './commands/arguments.ts';
import { makeRequest } from './commands/order.ts';
import type * as Kletspot from './kletspot.d.ts';
import { beginScripts, type Makers, makeFiles } from './made-files.ts';
import { MANIFEST_NAME } from './manifest.ts';
import type { KnownPlaces } from './places.ts';
import { withLook } from './project.ts';
import { inOrder, toObject } from './shown-problems.ts';
import { readWebScripts } from './web-page/scripts.ts';
import { makeWebPage } from './web-page/web-page.ts';

export const build: typeof Kletspot.build = async (given, options = {}, { lang = 'en' } = {}) => {
  const problems = collect();
  const { places, pageScripts } = await findPlaces();
  const makers: Makers = {
    makeProducts,
    readScripts: async () => readWebScripts(await pageScripts()),
    makeWebPage,
  };
  const typed = typedOf(options, lang);
  if (typed.kind === 'wrong') problems.report(typed.problem);
  if (typed.kind !== 'command') return { ...checked(problems, lang), files: new Map() };
  const request = makeRequest(typed.options, { cwd: '/', environment: {} }, problems.report);
  if (problems.hasErrors) return { ...checked(problems, lang), files: new Map() };
  const files = withLook(given, places.root, problems.report);
  const scripts = beginScripts(request, makers);
  const { previews = true } = typed.options;
  const made = await makeFiles({ files, request, previews, places, scripts }, makers, problems, () => {});
  if (!made || problems.hasErrors) return { ...checked(problems, lang), files: new Map() };
  const { written, manifestBytes, seed } = made;
  return {
    ...checked(problems, lang),
    files: new Map([
      ...written.map(({ path, bytes }) => [path, bytes] as const),
      [MANIFEST_NAME, manifestBytes],
    ]),
    ...(seed !== undefined && { seed }),
  };
};

export const check: typeof Kletspot.check = async (given, { lang = 'en' } = {}) => {
  const problems = collect();
  const { places } = await findPlaces();
  const files = withLook(given, places.root, problems.report);
  await checkFiles(files, undefined, { checkProducts }, problems.report);
  return checked(problems, lang);
};

function checked(problems: Collector, language: Language): Kletspot.Checked {
  const setting = { language, display: (key: string) => key };
  return {
    ok: !problems.hasErrors,
    diagnostics: inOrder(problems.diagnostics).map((each) => toObject(each, setting)),
  };
}

/** What a program has no use for: it gives files and gets them. */
const OF_THE_COMMAND = ['content', 'out', 'watch', 'json', 'lang', 'help', 'version'];

function typedOf(options: Kletspot.Options, language: Language): TypedLine {
  const name = Object.keys(options).find((key) => OF_THE_COMMAND.includes(key));
  if (name === undefined) return readArguments(['build', ...argumentsOf(options)], language, '');
  return {
    kind: 'wrong',
    problem: problem('command/unknown-option', undefined, { name, suggestion: undefined }),
  };
}

/** As they are typed, so that there is one way to read them. */
function argumentsOf(options: Kletspot.Options): string[] {
  return Object.entries(options).map(([key, value]) => {
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (value === true) return `--${name}`;
    return value === false ? `--no-${name}` : `--${name}=${[value].flat().join(',')}`;
  });
}

interface Found {
  readonly places: KnownPlaces;
  readonly pageScripts: () => Promise<string>;
}

/** This code lies in a folder of the package or the repository, which the bin's own parts know. */
async function findPlaces(): Promise<Found> {
  const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
  const { placesOf, pageScriptsOf } = await import(
    pathToFileURL(join(root, 'scripts', 'start', 'places.mjs')).href
  );
  const places: KnownPlaces = await placesOf(process.env);
  return { places, pageScripts: () => pageScriptsOf(places) };
}

function rootAbove(folder: string): string {
  const isRoot = existsSync(join(folder, 'scripts', 'start', 'places.mjs'));
  return isRoot ? folder : rootAbove(dirname(folder));
}
