/**
 * The output folder: which folder a build writes, whether that folder is ours to replace, and how it is replaced as a
 * whole, so that it always holds one complete build.
 */
import { basename, dirname, join, resolve, sep } from 'node:path';
import { type Diagnostic, problem, type Report } from '../../diagnostics.ts';
import { type Disk, hasCode, isSystemError, makeFolder, realDisk, writeProblem } from '../disk.ts';
import { MANIFEST_NAME, readManifest } from '../manifest.ts';
import { isManifestFile } from './ours.ts';
import { leftovers, recover } from './recovery.ts';
import { HalfReplaced, type SwapOutcome, swapFolder, tryToStage } from './swap.ts';

/** The folder inside an output folder for narrowed builds, with a manifest of its own. */
export const OWN_FOLDER = 'eigen';

/** Files that file managers leave behind; a folder with only these counts as empty. */
export const LITTER: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

export interface OutputFile {
  /** From the output folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a build goes: as asked, else `dist/` in the working folder, or `dist/eigen/` for a narrowed one. Absolute. */
export function chooseOutput(out: string | undefined, narrowed: boolean, work: string, cwd: string): string {
  if (out !== undefined) return resolve(cwd, out);
  return narrowed ? join(work, 'dist', OWN_FOLDER) : join(work, 'dist');
}

/**
 * Makes the folder ready for a build: finishes or undoes what a killed build left behind, then checks that the folder may
 * and can be replaced, so that nobody waits for a whole build to hear that it can't.
 * @returns the folder's real path; undefined if it is refused, with the reason reported.
 */
export function openOutput(path: string, report: Report, disk: Disk = realDisk): string | undefined {
  try {
    const folder = realFolder(path, disk);
    if (!mayReplaceAfterRecovery(folder, report, disk)) return undefined;
    tryToStage(folder, outermost(folder), disk);
    return folder;
  } catch (error) {
    report(writeProblem(error, path, disk));
    return undefined;
  }
}

function mayReplaceAfterRecovery(folder: string, report: Report, disk: Disk): boolean {
  const outer = outermost(folder);
  if (leftovers(outer, OWN_FOLDER, disk).length === 0) return mayReplace(folder, report, disk);
  const recovered = recover(outer, OWN_FOLDER, disk);
  tellOutcome(recovered, folder, report);
  return recovered !== 'busy' && mayReplace(folder, report, disk);
}

/**
 * Writes the files beside the folder and puts them in its place, `manifest` last.
 * @returns whether that succeeded; if not, the folder is as it was and the reason is reported.
 */
export function replaceOutput(
  folder: string,
  files: readonly OutputFile[],
  manifest: Uint8Array,
  report: Report,
  disk: Disk = realDisk,
): boolean {
  let at = folder;
  try {
    const stage = (staged: string): void => {
      for (const file of [...files, { path: MANIFEST_NAME, bytes: manifest }]) {
        at = join(folder, ...file.path.split('/'));
        writeStaged(join(staged, ...file.path.split('/')), file.bytes, disk);
      }
      at = folder;
    };
    const outcome = swapFolder({
      folder,
      outer: outermost(folder),
      stage,
      mayReplace: () => mayReplace(folder, report, disk),
      moving: (path) => {
        at = join(folder, ...path.split('/'));
      },
      disk,
    });
    tellOutcome(outcome, folder, report);
    return typeof outcome !== 'string';
  } catch (error) {
    report(error instanceof HalfReplaced ? halfReplaced(error, folder) : writeProblem(error, at, disk));
    return false;
  }
}

/** Files that keep their names are not mentioned: for their owner nothing happened. */
function tellOutcome(outcome: SwapOutcome, folder: string, report: Report): void {
  if (outcome === 'busy') report(problem('project/busy', undefined, { path: folder }));
  if (typeof outcome === 'string') return;
  for (const { path, as, wasOurs } of outcome) {
    report(problem(wasOurs ? 'project/changed-file-kept' : 'project/own-file-kept', undefined, { path, as }));
  }
}

function halfReplaced({ cause, old }: HalfReplaced, path: string): Diagnostic {
  if (!isSystemError(cause)) throw cause;
  return problem('project/half-replaced', undefined, { path, old, reason: cause.code });
}

/** The folder to swap: for an `eigen/`, the output folder around it; else the folder itself. */
function outermost(folder: string): string {
  return basename(folder) === OWN_FOLDER ? dirname(folder) : folder;
}

function writeStaged(path: string, bytes: Uint8Array, disk: Disk): void {
  makeFolder(dirname(path), disk);
  disk.writeFileSync(path, bytes, { flush: true });
}

function mayReplace(folder: string, report: Report, disk: Disk): boolean {
  const refuse = (
    code: 'project/not-a-folder' | 'project/mount-point' | 'project/foreign-folder',
  ): boolean => {
    report(problem(code, undefined, { path: folder }));
    return false;
  };
  const found = disk.lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return true;
  if (found.isSymbolicLink()) {
    // Links that lead anywhere were followed already.
    report(problem('project/dead-link', undefined, { path: folder, file: folder }));
    return false;
  }
  if (!found.isDirectory()) return refuse('project/not-a-folder');
  if (found.dev !== disk.statSync(dirname(folder)).dev) return refuse('project/mount-point');
  return isEmptyOrOurs(folder, disk) || refuse('project/foreign-folder');
}

function isEmptyOrOurs(folder: string, disk: Disk): boolean {
  const names = disk.readdirSync(folder).filter((name) => name !== OWN_FOLDER && !LITTER.includes(name));
  if (names.length === 0) return true;
  const path = join(folder, MANIFEST_NAME);
  return isManifestFile(path, disk) && readManifest(disk.readFileSync(path)) !== undefined;
}

/** Follows links in the part of the path that exists. A link to nowhere stays, and is refused later. */
function realFolder(path: string, disk: Disk): string {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    const parent = dirname(path);
    if (!hasCode(error, 'ENOENT') || parent === path) throw error;
    return realFolder(parent, disk).replace(/[\\/]$/, '') + sep + basename(path);
  }
}
