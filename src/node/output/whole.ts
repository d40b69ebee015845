/** Whether a folder still holds one complete build, as it was made. */
import { join } from 'node:path';
import { type Disk, isSystemError, realDisk } from '../disk.ts';
import { MANIFEST_NAME, type Manifest } from '../manifest.ts';
import { oursIn } from './ours.ts';

/** @param bytes of its manifest */
export function holdsWhole(
  folder: string,
  { files }: Pick<Manifest, 'files'>,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): boolean {
  try {
    if (Buffer.compare(disk.readFileSync(join(folder, MANIFEST_NAME)), bytes) !== 0) return false;
    const ours = oursIn(folder, disk);
    return files.every(({ path }) => ours.made(path, join(folder, ...path.split('/'))));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
