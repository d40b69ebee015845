/** The formats of the card editions, as data. Millimetres and points, as people say them. */

import type { Size } from '../geometry.ts';
import { mm } from '../units.ts';

export interface CardEdition {
  readonly name: 'coloured-paper' | 'white-paper' | 'large-print';
  readonly card: { readonly widthMm: number; readonly heightMm: number };
  /** The smallest and largest size of the questions' type, in points. */
  readonly type: { readonly floor: number; readonly ceiling: number };
  readonly paper: PaperSize;
  /** Printed in black on the paper of each cluster; otherwise colour on white paper. */
  readonly onColouredPaper: boolean;
  /** Last part of the file's name: `kletspot-kaarten-{file}.pdf`. */
  readonly file: string;
  /** Also a file for each cluster. */
  readonly hasClusterFiles: boolean;
}

export interface PaperSize {
  readonly name: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

export const A4: PaperSize = { name: 'A4', widthMm: 210, heightMm: 297 };

const STANDARD = { card: { widthMm: 95, heightMm: 65 }, type: { floor: 14, ceiling: 16 }, paper: A4 };

/** RNIB: large print is 16 to 22 points; we begin at 18. */
const LARGE = { card: { widthMm: 95, heightMm: 87 }, type: { floor: 18, ceiling: 22 }, paper: A4 };

export const CARD_EDITIONS: readonly CardEdition[] = [
  {
    name: 'coloured-paper',
    ...STANDARD,
    onColouredPaper: true,
    file: 'gekleurd-papier',
    hasClusterFiles: true,
  },
  { name: 'white-paper', ...STANDARD, onColouredPaper: false, file: 'wit-papier', hasClusterFiles: false },
  { name: 'large-print', ...LARGE, onColouredPaper: true, file: 'grote-letter', hasClusterFiles: false },
];

export function sizeOf({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }): Size {
  return { width: mm(widthMm), height: mm(heightMm) };
}
