/** Removes what is ours and no longer needed. */
import { type Disk, isSystemError } from '../disk.ts';

/** If something can't be removed now (on Windows a file may be open), a later build removes it. */
export function removeIfPossible(path: string, disk: Disk): void {
  try {
    disk.rmSync(path, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Removes folders made for nothing; one that is no longer empty stays. */
export function removeEmpty(folders: readonly string[], disk: Disk): void {
  for (const folder of folders) {
    try {
      disk.rmdirSync(folder);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}
