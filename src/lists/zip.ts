/** The parts of a workbook: a zip of XML files. */
import { unzipSync } from 'fflate';

/** Unpacked, in bytes. A million cells of words take about a fifth of it. */
const LARGEST = 256 * 1024 * 1024;

/** A zip bomb swells more than a thousand times; the XML of a sheet of equal cells a hundred. */
const MOST_SWOLLEN = 500;

export type Parts = ReadonlyMap<string, Uint8Array>;

export type Unzipped = { readonly parts: Parts } | { readonly fault: 'broken' | 'too-large' };

/** @param wanted the paths of the parts that are needed; others are not unpacked */
export function unzip(bytes: Uint8Array, wanted: RegExp): Unzipped {
  let total = 0;
  let isTooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!wanted.test(name)) return false;
        total += originalSize;
        isTooLarge ||= total > LARGEST || originalSize > Math.max(size, 1000) * MOST_SWOLLEN;
        return !isTooLarge;
      },
    });
    return isTooLarge ? { fault: 'too-large' } : { parts: new Map(Object.entries(files)) };
  } catch {
    return { fault: 'broken' };
  }
}
