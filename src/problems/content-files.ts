/** A file of words as a file: whether it is there, its bytes, and whether they are the YAML that we read. */
import { error } from './kind.ts';

export type YamlFeature = 'anchor' | 'alias' | 'tag' | 'directive';

export interface SyntaxMistake {
  /** What a person did, as `content/yaml-mistake.ts` tells it apart; else the parser's code. */
  readonly mistake: string;
  /** The characters that it is about; empty where there are none. */
  readonly found: string;
}

export interface MissingFile {
  /** Without its folder: that is in the place, as its reader knows it. */
  readonly name: string;
  /** A file beside it that is most likely meant. */
  readonly instead: string | undefined;
}

export interface WrongEncoding {
  /** The first that UTF-8 cannot have. */
  readonly byte: number;
  readonly isUtf16: boolean;
}

/** The characters of Windows-1252 from 0x80; a space where it has none. (Some engines decode it as Latin-1.) */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The letter that was probably meant is that of Windows, which has all of Latin-1 and more. */
export function probableLetter({ byte }: WrongEncoding): string | undefined {
  const meant = byte < 0xa0 ? WINDOWS[byte - 0x80] : String.fromCharCode(byte);
  return meant === ' ' ? undefined : meant;
}

export const contentFilesProblems = {
  'content/missing-file': error<MissingFile>(),
  'content/too-large': error<{ bytes: number; most: number }>(),
  'content/encoding': error<WrongEncoding>(),
  'content/character': error<{ codePoint: string }>(),
  'content/stray-return': error(),
  'content/more-problems': error<{ more: number }>(),
  'content/yaml-syntax': error<SyntaxMistake>(),
  'content/yaml-tab': error<{ lines: number }>(),
  'content/indent-space': error<{ codePoint: string; lines: number }>(),
  'content/yaml-several-documents': error(),
  'content/yaml-feature': error<{ feature: YamlFeature }>(),
  'content/yaml-size': error(),
  'content/yaml-depth': error(),
  'content/duplicate-key': error<{ key: string; line: number }>(),
  'content/reserved-key': error<{ key: string }>(),
} as const;
