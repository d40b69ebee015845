/** An observer of a file while it is written. */
import type { Mark } from '../layout/structure.ts';
import type { StructureRole } from '../markup/roles.ts';
import type { FontFace } from '../text/face.ts';
import type { FramedSheet } from './frame.ts';

export interface Witness {
  /** Every sheet, in the order of the file. `roleOf` gives the role of the element that holds a mark. */
  sheet(framed: FramedSheet, roleOf: (mark: Mark) => StructureRole): void;
  /** After the last sheet: every face that letters were drawn with, and the texts of its glyphs. */
  font(face: FontFace, texts: readonly string[]): void;
}
