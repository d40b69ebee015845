/** Files of fonts as they arrive from the page. */
import type { Files } from '../../files.ts';
import { CharacterSet } from '../../text/character-set.ts';
import { type LateFiles, NotHere } from '../../text/late-files.ts';
import type { PageFonts } from '../protocol.ts';

export class ArrivedFiles implements LateFiles {
  readonly #from = new Map<string, string>();
  readonly #characters = new Map<string, CharacterSet>();
  readonly #files = new Map<string, Uint8Array>();

  constructor({ files }: PageFonts) {
    for (const { path, from, characters } of files) {
      this.#from.set(path, from);
      if (characters !== undefined) this.#characters.set(path, CharacterSet.read(characters));
    }
  }

  add(files: Files): void {
    for (const [path, bytes] of files) this.#files.set(path, bytes);
  }

  /** What a script has cannot be had: what needs it is told as what no font has. */
  giveUp(script: string): void {
    for (const [path, from] of this.#from) {
      if (from !== script) continue;
      if (this.#characters.has(path)) this.#characters.set(path, CharacterSet.of([]));
      else this.#from.delete(path);
    }
  }

  charactersOf(file: string): CharacterSet | undefined {
    return this.#characters.get(file);
  }

  has(file: string): boolean {
    return this.#from.has(file);
  }

  read(file: string): Uint8Array {
    const bytes = this.#files.get(file);
    if (!bytes) throw new NotHere(file);
    return bytes;
  }
}
