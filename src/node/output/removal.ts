/** Taking away what is ours and no longer needed. */
import { type Disk, isSystemError } from '../disk.ts';

/** What cannot be removed now (on Windows a file may be open) is removed by a later build. */
export function removeIfPossible(path: string, disk: Disk): void {
  try {
    disk.rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** What was made for nothing. Where something came to lie in it meanwhile it stays. */
export function removeEmpty(folders: readonly string[], disk: Disk): void {
  for (const folder of folders) {
    try {
      disk.rmdirSync(folder);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}
