/** Fills an empty folder with all files, or leaves it as it was. */
import { dirname, join } from 'node:path';
import { problem, type Report } from '../../diagnostics.ts';
import { type Disk, makeFolder, realDisk, writeProblem } from '../disk.ts';
import { LITTER, type OutputFile } from '../output/dist.ts';

/** @returns whether that succeeded; if not, the reason is reported. */
export function fillNewFolder(
  folder: string,
  files: readonly OutputFile[],
  report: Report,
  disk: Disk = realDisk,
): boolean {
  let at = folder;
  try {
    const existed = disk.lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
    if (existed && !isEmpty(folder, report, disk)) return false;
    try {
      for (const { path, bytes } of files) {
        at = join(folder, ...path.split('/'));
        makeFolder(dirname(at), disk);
        disk.writeFileSync(at, bytes, { flag: 'wx' });
      }
      return true;
    } catch (error) {
      clear(folder, files, existed, disk);
      throw error;
    }
  } catch (error) {
    report(writeProblem(error, at, disk));
    return false;
  }
}

function isEmpty(folder: string, report: Report, disk: Disk): boolean {
  if (!disk.statSync(folder).isDirectory()) {
    report(problem('project/not-a-folder', undefined, { path: folder }));
    return false;
  }
  const [found] = disk
    .readdirSync(folder)
    .filter((name) => !LITTER.includes(name))
    .sort();
  if (found !== undefined) report(problem('project/folder-in-use', undefined, { path: folder, found }));
  return found === undefined;
}

/** The folder was empty, so everything in it with our names is ours. */
function clear(folder: string, files: readonly OutputFile[], existed: boolean, disk: Disk): void {
  const ours = existed
    ? new Set(files.map(({ path }) => join(folder, path.split('/')[0] ?? path)))
    : [folder];
  for (const path of ours) disk.rmSync(path, { recursive: true, force: true });
}
