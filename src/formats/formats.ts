/** The formats of the editions, as data. Millimetres and points, as people say them. */

import type { Size } from '../geometry.ts';
import { mm } from '../units.ts';
import type { TypeRange } from './card-presets.ts';
import type { CardStyle } from './card-style.ts';
import type { LabelSheet } from './label-sheets.ts';
import { A4, type PaperSize } from './papers.ts';

export { A4, type PaperSize } from './papers.ts';

export interface CardEdition {
  readonly name: 'coloured-paper' | 'white-paper' | 'large-print';
  readonly card: { readonly widthMm: number; readonly heightMm: number };
  readonly type: TypeRange;
  /** Large print promises its readers a size of type, whatever the card. */
  readonly isLargePrint: boolean;
  readonly paper: PaperSize;
  /** Where its cards lie, on paper that is perforated. */
  readonly sheet?: LabelSheet;
  /** Printed in black on the paper of each cluster; otherwise colour on white paper. */
  readonly onColouredPaper: boolean;
  /** How it shows the colour of a cluster; `plain` on paper of that colour. */
  readonly style: CardStyle | 'plain';
  /** Last part of the file's name: `kletspot-kaarten-{file}.pdf`. */
  readonly file: string;
  /** Also a file for each cluster. */
  readonly hasClusterFiles: boolean;
}

const STANDARD = {
  card: { widthMm: 95, heightMm: 65 },
  type: { floor: 14, ceiling: 16 },
  isLargePrint: false,
  paper: A4,
};

/** RNIB: large print is 16 to 22 points; we begin at 18. */
const LARGE = {
  card: { widthMm: 95, heightMm: 87 },
  type: { floor: 18, ceiling: 22 },
  isLargePrint: true,
  paper: A4,
};

export const CARD_EDITIONS: readonly CardEdition[] = [
  {
    name: 'coloured-paper',
    ...STANDARD,
    onColouredPaper: true,
    style: 'plain',
    file: 'gekleurd-papier',
    hasClusterFiles: true,
  },
  {
    name: 'white-paper',
    ...STANDARD,
    onColouredPaper: false,
    style: 'band',
    file: 'wit-papier',
    hasClusterFiles: false,
  },
  {
    name: 'large-print',
    ...LARGE,
    onColouredPaper: true,
    style: 'plain',
    file: 'grote-letter',
    hasClusterFiles: false,
  },
];

export interface BookletEdition {
  readonly name: 'screen' | 'print' | 'large-print';
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  /** What is printed on. */
  readonly paper: PaperSize;
  /** Filled in on the screen; otherwise with a pen, on lines. */
  readonly hasFields: boolean;
  /** Two pages beside each other on a sheet, to be folded and stapled. */
  readonly isFolded: boolean;
  /** How far creep may move pages towards the fold: their margin there is 16 mm, and words keep 6 mm off it. */
  readonly foldRoomMm: number;
  /** Rooms in the action plan where no fronts are chosen yet: as many as fill its pages. */
  readonly planRows: number;
  /** Name of the file: `downloads/{file}.pdf`. */
  readonly file: string;
}

export const BOOKLET_EDITIONS: readonly BookletEdition[] = [
  {
    name: 'screen',
    page: A4,
    paper: A4,
    hasFields: true,
    isFolded: false,
    foldRoomMm: 0,
    planRows: 5,
    file: 'reflectieboekje',
  },
  {
    name: 'print',
    page: { widthMm: 148.5, heightMm: 210 },
    paper: A4,
    hasFields: false,
    isFolded: true,
    foldRoomMm: 10,
    planRows: 4,
    file: 'reflectieboekje-a5-drukversie',
  },
  {
    name: 'large-print',
    page: A4,
    paper: A4,
    hasFields: false,
    isFolded: false,
    foldRoomMm: 0,
    planRows: 5,
    file: 'reflectieboekje-grote-letter',
  },
];

export function sizeOf({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }): Size {
  return { width: mm(widthMm), height: mm(heightMm) };
}
