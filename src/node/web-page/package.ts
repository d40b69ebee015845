/** The package: everything in one zip, to pass on. */
import { type ZipOptions, type Zippable, zipSync } from 'fflate';

interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is compressed inside already. */
const PACKED = /\.(pdf|webp)$|^page\/fonts\//;

/** A folder of its own, so that unpacking leaves one folder. */
const FOLDER = 'kletspot';

/** The same files give the same bytes: in the order of their paths, all of one date. */
export function zipped(files: readonly PackedFile[], date: string): Uint8Array {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const zip: Zippable = {};
  for (const { path, bytes } of sorted) zip[`${FOLDER}/${path}`] = [bytes, optionsOf(path, date)];
  return zipSync(zip);
}

/** A zip holds local time without its zone: noon is on the right day wherever it is read. */
function optionsOf(path: string, date: string): ZipOptions {
  return { level: PACKED.test(path) ? 0 : 6, mtime: `${zipDate(date)}T12:00:00`, os: 3 };
}

/** What comes before or after the years that a zip can count gets the nearest day that it can write. */
function zipDate(date: string): string {
  if (date < '1980') return '1980-01-01';
  return date < '2100' ? date : '2099-12-31';
}
