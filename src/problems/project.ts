/** The world around the words: folders, permissions, disks, the output folder. */
import { error, warning } from './kind.ts';

export interface AtPath {
  readonly path: string;
}

export interface Refused extends AtPath {
  readonly reason: string;
}

/** Both from the output folder, with `/`. */
export interface Kept extends AtPath {
  readonly as: string;
}

export const projectProblems = {
  'project/no-content': error<AtPath>(),
  'project/no-booklet': error(),
  'project/no-kit': error(),
  'project/not-a-folder': error<AtPath>(),
  'project/folder-in-use': error<AtPath & { readonly found: string }>(),
  'project/unreadable': error<Refused>(),
  'project/unsafe-path': error<AtPath>(),
  'project/font-not-installed': error<AtPath & { readonly package: string }>(),
  'project/disk-full': error<AtPath>(),
  'project/not-writable': error<Refused>(),
  'project/read-only': error<AtPath & { readonly folder: string }>(),
  'project/file-in-the-way': error<AtPath & { readonly file: string }>(),
  'project/dead-link': error<AtPath & { readonly file: string }>(),
  'project/no-new-folder': error<Refused & { readonly folder: string }>(),
  'project/name-too-long': error<AtPath>(),
  'project/disk-error': error<Refused>(),
  'project/foreign-folder': error<AtPath>(),
  'project/changed-file-kept': warning<Kept>(),
  'project/own-file-kept': warning<Kept>(),
  'project/half-replaced': error<Refused & { readonly old: string }>(),
  'project/mount-point': error<AtPath>(),
  'project/words-lost': error<{ readonly reason: string }>(),
  'project/out-of-memory': error<{ readonly most: number }>(),
  'project/busy': error<AtPath>(),
} as const;
