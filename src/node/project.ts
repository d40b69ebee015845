/**
 * Reads a project from disk into the map of files that the core works on: words from the content folder, the look from
 * `templates/`, fonts from `fonts/` and from the font packages it names.
 */
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Diagnostic, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { SHIPPED_CHOICES } from '../request/request.ts';
import { isSystemError, readProblem } from './disk.ts';

export interface ProjectFolders {
  /** The folder of kletspot's package.json, templates and fonts; absolute. */
  readonly root: string;
  /** The folder with the words; absolute. In `Files` it is `content/`, wherever it lies. */
  readonly content: string;
  /** The folder that paths in messages start from; absolute. */
  readonly seenFrom: string;
  /** A file with a choice of cards from elsewhere: its key in `Files` and its path. */
  readonly choice?: { readonly key: string; readonly path: string };
}

/** In a content folder but no part of the deck: the decks that `init` copies. */
const STARTERS = 'starters';

const CONTENT = /\.ya?ml$/i;
const TEMPLATES = /\.(hbs|css|svg)$/i;
const FONTS = /\.(ttf|otf|json)$/i;
/** Reads the files that the list names, whatever their extension: the text stage judges what they are. */
const OWN_FONT = /"(fonts\/(?!npm\/)[^"\\]+)"/g;
const FONT_LIST = 'fonts/fonts.json';
const PACKAGED = 'fonts/npm/';
const PACKAGED_FONT = /"(fonts\/npm\/[^"\\]+)"/g;

/**
 * The folders of a project.
 * @param content as typed, from the current folder; by default the words that come with kletspot
 */
export function projectFolders(content: string | undefined, cwd: string, root: string): ProjectFolders {
  return {
    root,
    content: content === undefined ? join(root, 'content') : resolve(cwd, content),
    seenFrom: cwd,
  };
}

/** Where the decks to begin with lie, given a content folder. */
export function startersIn(content: string): string {
  return join(content, STARTERS);
}

/**
 * Reads everything it can and reports what it can't. The stage that needs a missing file reports that. Undefined if there
 * is no content folder.
 */
export function readProject(folders: ProjectFolders, report: Report): Files | undefined {
  return readFiles(folders, report, (files) => addLook(files, folders, report));
}

/** The same without templates and fonts, which are megabytes. */
export function readWords(folders: ProjectFolders, report: Report): Files | undefined {
  return readFiles(folders, report, () => {});
}

function readFiles(
  folders: ProjectFolders,
  report: Report,
  add: (files: Map<string, Uint8Array>) => void,
): Files | undefined {
  const files = new Map<string, Uint8Array>();
  if (!isContentFolder(folders, report)) return undefined;
  readFolder(folders.content, 'content', CONTENT, files, folders, report);
  readChoice(files, folders, report);
  add(files);
  return sorted(files);
}

/** The given files, with kletspot's own templates and fonts if they bring none. */
export function withLook(given: Files, root: string, report: Report): Files {
  const files = new Map(given);
  addLook(files, projectFolders(undefined, root, root), report);
  return sorted(files);
}

function addLook(files: Map<string, Uint8Array>, folders: ProjectFolders, report: Report): void {
  for (const [name, wanted] of [
    ['templates', TEMPLATES],
    ['fonts', FONTS],
  ] as const) {
    const folder = join(folders.root, name);
    const isGiven = [...files.keys()].some((path) => path.startsWith(`${name}/`));
    if (!isGiven && existsSync(folder)) readFolder(folder, name, wanted, files, folders, report);
  }
  readOwnFonts(files, folders, report);
  readPackagedFonts(files, folders, report);
}

function sorted(files: Files): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A key of `Files` as people know the file: from the current folder if inside it, with `/`. */
export function displayPath(key: string, folders: ProjectFolders): string {
  if (key === folders.choice?.key) return showPath(folders.choice.path, folders.seenFrom);
  const [top, ...rest] = key.split('/');
  const path = top === 'content' ? join(folders.content, ...rest) : join(folders.root, key);
  return showPath(path, folders.seenFrom);
}

/** A path as shown: relative if inside the current folder, with `/`. */
export function showPath(path: string, seenFrom: string): string {
  const from = relative(seenFrom, path);
  const inside = from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
  return (inside ? from : path).split(sep).join('/');
}

function readChoice(files: Map<string, Uint8Array>, folders: ProjectFolders, report: Report): void {
  const { choice } = folders;
  if (!choice) return;
  const path = showPath(choice.path, folders.seenFrom);
  try {
    files.set(choice.key, readFileSync(choice.path));
  } catch (error) {
    const absent = isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    report(absent ? noChoice(path, files) : readProblem(error, path));
  }
}

/** Someone who typed the name of a choice that comes with the deck as a file name most likely meant that one. */
function noChoice(path: string, files: Map<string, Uint8Array>): Diagnostic {
  const name = basename(path).replace(/\.ya?ml$/i, '');
  const shipped = files.has(`${SHIPPED_CHOICES}${name}.yaml`) ? name : undefined;
  return problem('selection/no-file', undefined, { path, shipped });
}

function isContentFolder(folders: ProjectFolders, report: Report): boolean {
  const path = showPath(folders.content, folders.seenFrom);
  try {
    if (statSync(folders.content).isDirectory()) return true;
    report(problem('project/not-a-folder', undefined, { path }));
  } catch (error) {
    const absent = isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    report(absent ? problem('project/no-content', undefined, { path }) : readProblem(error, path));
  }
  return false;
}

/** Reads a folder and those inside it. Follows links once; skips hidden files and packages. */
function readFolder(
  folder: string,
  key: string,
  wanted: RegExp,
  files: Map<string, Uint8Array>,
  folders: ProjectFolders,
  report: Report,
  above: readonly string[] = [],
): void {
  attempt(folder, folders, report, () => {
    const real = realpathSync(folder);
    if (above.includes(real)) return;
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      if (path === startersIn(folders.content)) continue;
      const child = `${key}/${name.normalize('NFC')}`;
      attempt(path, folders, report, () => {
        if (statSync(path).isDirectory()) {
          readFolder(path, child, wanted, files, folders, report, [...above, real]);
        } else if (wanted.test(name)) {
          files.set(child, readFileSync(path));
        }
      });
    }
  });
}

function readOwnFonts(files: Map<string, Uint8Array>, folders: ProjectFolders, report: Report): void {
  const list = files.get(FONT_LIST);
  if (!list) return;
  const named = new TextDecoder().decode(list).matchAll(OWN_FONT);
  for (const key of new Set(Array.from(named, (match) => match[1] as string))) {
    const isInside = key.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
    const path = join(folders.root, ...key.split('/'));
    if (!isInside || files.has(key) || !statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    attempt(path, folders, report, () => files.set(key, readFileSync(path)));
  }
}

/** The text stage checks the rest of the list. */
function readPackagedFonts(files: Map<string, Uint8Array>, folders: ProjectFolders, report: Report): void {
  const list = files.get(FONT_LIST);
  if (!list) return;
  const text = new TextDecoder().decode(list);
  const optional = optionalFonts(text);
  const isEastAsian = holdsEastAsian(files);
  for (const key of new Set(Array.from(text.matchAll(PACKAGED_FONT), (match) => match[1] as string))) {
    const name = packageIn(key);
    if (name === undefined) {
      report(problem('project/unsafe-path', undefined, { path: key }));
      continue;
    }
    if (files.has(key)) continue;
    const path = packagedFont(key, folders.root);
    if (optional.has(key) && (path === undefined || !isEastAsian)) continue;
    if (path === undefined) {
      report(problem('project/font-not-installed', undefined, { path: key, package: name }));
    } else {
      attempt(path, folders, report, () => files.set(key, readFileSync(path)));
    }
  }
}

/** Files of families that people install only if they need them; none if the list can't be read. */
function optionalFonts(list: string): ReadonlySet<string> {
  try {
    const { families } = JSON.parse(list) as { families: { package?: string; faces: { file: string }[] }[] };
    const optional = families.filter((family) => family.package !== undefined);
    return new Set(optional.flatMap(({ faces }) => faces.map(({ file }) => file)));
  } catch {
    return new Set();
  }
}

/** Whether words of the content are in letters of East Asia, whose fonts are too large to be read for nothing. */
function holdsEastAsian(files: Files): boolean {
  return [...files].some(
    ([path, bytes]) => CONTENT.test(path) && EAST_ASIAN.test(new TextDecoder().decode(bytes)),
  );
}

/** Symbols, letters and signs of China, Japan and Korea, in their blocks; of those beyond the first plane the first unit. */
const EAST_ASIAN =
  /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud88f]/;

/**
 * Where a font that comes from npm lies: it is named `fonts/npm/PACKAGE/PATH` in the font list, and is found by Node's
 * own rule for packages, without asking the package to export the file.
 */
export function packagedFont(key: string, root: string): string | undefined {
  const name = packageIn(key);
  if (name === undefined) return undefined;
  const places = createRequire(join(root, 'package.json')).resolve.paths(name) ?? [];
  return places
    .map((place) => join(place, ...key.split('/').slice(2)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Undefined for a key that is no path inside a package. */
function packageIn(key: string): string | undefined {
  if (!key.startsWith(PACKAGED)) return undefined;
  const parts = key.slice(PACKAGED.length).split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return undefined;
  return parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
}

function attempt(path: string, folders: ProjectFolders, report: Report, read: () => void): void {
  try {
    read();
  } catch (error) {
    report(readProblem(error, showPath(path, folders.seenFrom)));
  }
}
