/**
 * The compiled command of the repository, made anew when a source has changed. Compiled code lies in a folder that is
 * named after all that it was made of, and is never written again: who started before a change goes on with what it
 * began with, and copies of the repository that share their libraries share it too. So that those hundreds of files need
 * not be read at each start, a stamp remembers what was found when they looked as they do now.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What is compiled, and by what; of libraries the list of what is installed. */
const SOURCES = [
  'src',
  'scripts/kletspot.ts',
  'scripts/compile',
  'LICENSE',
  'node_modules/.package-lock.json',
];

/** What editors put beside a file is none. */
const IS_SOURCE = /^[^.].*\.(ts|mjs|css)$/;

/** Of each kind this many stay; what may still be running is not among the rest. */
const KEPT = 4;
const SURELY_ENDED_MS = 7 * 24 * 3600 * 1000;

/** @typedef {'command' | 'page'} Kind */

/**
 * @param {Kind} kind
 * @param {string} root the repository, absolute
 * @param {string} cache a folder in which libraries of the repository are found
 * @returns {Promise<string>} the folder of the compiled code
 */
export async function fresh(kind, root, cache) {
  const stampPath = join(cache, `${kind}-${digest(root).slice(0, 16)}.json`);
  const look = lookOf(root);
  const stamp = readStamp(stampPath);
  if (stamp?.look === look && existsSync(join(cache, stamp.folder))) return join(cache, stamp.folder);
  for (;;) {
    const name = `${kind}-${contentOf(root)}`;
    const folder = join(cache, name);
    if (!existsSync(folder) && !(await compileInto(folder, kind, root, name))) continue;
    replaceFile(stampPath, JSON.stringify({ look, folder: name }));
    removeOld(cache, kind, name);
    return folder;
  }
}

/**
 * Several may do this at once: each writes beside it, and the first takes the name.
 * @param {string} folder
 * @param {Kind} kind
 * @param {string} root
 * @param {string} name after what it is made of
 * @returns {Promise<boolean>} false where a source was changed meanwhile
 */
async function compileInto(folder, kind, root, name) {
  const beside = `${folder}.${process.pid}.new`;
  mkdirSync(beside, { recursive: true });
  try {
    await compile(kind, root, beside);
    if (name !== `${kind}-${contentOf(root)}`) return false;
    try {
      renameSync(beside, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
    }
    return true;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * @param {Kind} kind
 * @param {string} root
 * @param {string} folder
 */
async function compile(kind, root, folder) {
  if (kind === 'page') await (await import('./page.mjs')).compilePage(root, folder);
  else await (await import('./command.mjs')).compileCommand(root, folder, { isPacked: false });
}

/**
 * How the sources look from outside: paths, sizes and times.
 * @param {string} root
 */
function lookOf(root) {
  const looks = sourcesOf(root).map((path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  return digest(looks.join('\n'));
}

/** @param {string} root */
export function contentOf(root) {
  const hash = createHash('sha256');
  for (const path of sourcesOf(root)) {
    const bytes = readFileSync(join(root, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root
 * @returns {string[]} paths from it, with `/`
 */
function sourcesOf(root) {
  return SOURCES.flatMap((path) => filesIn(root, path)).sort();
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return filesIn(root, `${path}/${entry.name}`);
    return IS_SOURCE.test(entry.name) ? [`${path}/${entry.name}`] : [];
  });
}

/**
 * @param {string} path
 * @returns {{ look: string, folder: string } | undefined} whatever is no stamp is none
 */
function readStamp(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @param {string} content
 */
function replaceFile(path, content) {
  const beside = `${path}.${process.pid}.new`;
  writeFileSync(beside, content);
  renameSync(beside, path);
}

/**
 * @param {string} cache
 * @param {Kind} kind
 * @param {string} name of the one that is used now
 */
function removeOld(cache, kind, name) {
  const made = readdirSync(cache)
    .filter((each) => each.startsWith(`${kind}-`) && each !== name)
    .map((each) => ({
      path: join(cache, each),
      time: statSync(join(cache, each), { throwIfNoEntry: false })?.mtimeMs,
    }))
    .sort((one, other) => (other.time ?? 0) - (one.time ?? 0));
  for (const { path, time = 0 } of made.slice(KEPT)) {
    if (Date.now() - time > SURELY_ENDED_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** @param {string} text */
function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}
