/** What went into a bundle, and the licences of the libraries among it: they ask to go along. */
import { licenceIn, packageOf } from '../../src/node/package-licence.mjs';

/** @import { Metafile } from 'esbuild' */
/** @import { Licence } from '../../src/node/package-licence.mjs' */

/**
 * Without those that were read, but of which nothing was needed.
 * @param {Metafile} metafile
 * @param {string} path of an output
 * @returns {string[]} files, from the folder that was bundled in
 */
export function usedFiles({ outputs }, path) {
  const used = Object.entries(outputs[path]?.inputs ?? {});
  return used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
}

/**
 * @param {readonly string[]} files absolute
 * @returns {Licence[]} of each package that any of them is from
 */
export function licencesOf(files) {
  const folders = new Set(files.flatMap((file) => packageOf(file) ?? []));
  return [...folders].map(licenceIn);
}
