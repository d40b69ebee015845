/** Where caches lie. */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = 'kletspot';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * The folder of this user for what programs can make again.
 * @param {Environment} environment
 * @param {NodeJS.Platform} platform
 */
export function userCache(environment, platform) {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (platform === 'win32') return join(LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), NAME, 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', NAME);
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), NAME);
}

/**
 * That of the repository. Where nothing can be written in it (a disk mounted read-only) it is the user's, and at the
 * worst one for this time only; libraries are found from there too.
 * @param {string} root the repository
 * @param {Environment} environment
 */
export function repositoryCache(root, environment) {
  const own = join(root, 'node_modules', '.cache', NAME);
  if (isWritable(own)) return own;
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const user = join(userCache(environment, process.platform), `repository-${name}`);
  return withLibraries(isWritable(user) ? user : once(), root);
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function once() {
  const folder = mkdtempSync(join(tmpdir(), `${NAME}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * @param {string} folder
 * @param {string} root
 */
function withLibraries(folder, root) {
  const link = join(folder, 'node_modules');
  try {
    symlinkSync(join(root, 'node_modules'), link, 'junction');
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
  return folder;
}
