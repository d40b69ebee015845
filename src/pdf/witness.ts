/** Whoever looks on while a file is written. */
import type { Mark } from '../layout/structure.ts';
import type { StructureRole } from '../markup/roles.ts';
import type { FontFace } from '../text/face.ts';
import type { FramedSheet } from './frame.ts';

export interface Witness {
  /** Every sheet, in the order of the file. `roleOf` tells of which element what belongs to a mark is. */
  sheet(framed: FramedSheet, roleOf: (mark: Mark) => StructureRole): void;
  /** Every face that letters were drawn with, and what its glyphs stand for; after the last sheet. */
  font(face: FontFace, texts: readonly string[]): void;
}
