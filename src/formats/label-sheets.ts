/**
 * Perforated and die-cut sheets by their makers' numbers, as data: cards are placed on their perforation. All on A4.
 *
 * The figures are facts that others measured and published; sources, by letter:
 *  A  gLabels, templates/avery-iso-templates.xml      github.com/jimevins/glabels
 *  H  gLabels, templates/herma-iso-templates.xml      the same
 *  Z  gLabels, templates/zweckform-iso-templates.xml  the same
 *  P  src/templates.py                                github.com/awwolf/py_label_printer (centred on the sheet)
 *  S  public test records of a club's card printing on LP798: slots at 15/10–100/65, 110/10–195/65, 110/230–195/285;
 *     one source that is not the maker: measure a sheet of it first
 * Figures in points there are millimetres here, to a tenth.
 */
import type { TypeRange } from './card-presets.ts';
import type { SizeMm } from './papers.ts';

export interface LabelSheet extends SizeMm {
  readonly name: string;
  /** Other numbers of the same perforation. */
  readonly also: readonly string[];
  readonly columns: number;
  readonly rows: number;
  /** Of the first card, from the paper's edges. */
  readonly leftMm: number;
  readonly topMm: number;
  /** From one card to the next, gap included. */
  readonly pitchXMm: number;
  readonly pitchYMm: number;
  readonly type: TypeRange;
}

const SMALL: TypeRange = { floor: 10, ceiling: 14 };
const MIDDLE: TypeRange = { floor: 12, ceiling: 16 };
const LARGE: TypeRange = { floor: 14, ceiling: 20 };

type Figures = readonly [number, number, number, number, number, number, number, number];

/** In the order of the columns of `LABEL_SHEETS`. */
function sheet(names: string, figures: Figures, type: TypeRange): LabelSheet {
  const [name = '', ...also] = names.split(' ');
  const [widthMm, heightMm, columns, rows, leftMm, topMm, pitchXMm, pitchYMm] = figures;
  return { name, also, widthMm, heightMm, columns, rows, leftMm, topMm, pitchXMm, pitchYMm, type };
}

/** Width, height, columns, rows, left, top, and from card to card across and down. */
export const LABEL_SHEETS: readonly LabelSheet[] = [
  // Business cards.
  sheet('avery-7414 avery-l7414', [90, 52, 2, 5, 15, 18.5, 90, 52], SMALL), // A
  sheet('avery-8414 avery-j8414', [87, 50.8, 2, 5, 14.8, 20.4, 93.1, 50.8], SMALL), // A
  sheet('avery-32015 avery-c32015 zweckform-32015', [85, 54, 2, 4, 17, 31.5, 91, 60], SMALL), // A, Z
  sheet('zweckform-32010', [85, 54, 2, 5, 14.1, 14.1, 94.9, 54], SMALL), // Z
  sheet('sigel-lp798', [85, 55, 2, 5, 15, 10, 95, 55], SMALL), // S
  // Labels.
  sheet('avery-7164 avery-l7164 avery-j8164', [63.5, 72, 3, 4, 7.4, 3.5, 66, 72], SMALL), // A
  sheet('avery-7165 avery-l7165 avery-j8165', [99.1, 67.7, 2, 4, 4.7, 13, 101.6, 67.7], MIDDLE), // A
  sheet('avery-7169 avery-l7169', [99.1, 139, 2, 2, 5, 7.1, 101.5, 139], LARGE), // A
  sheet('avery-7664 avery-l7664', [70, 71.9, 2, 4, 17, 5, 104.5, 72], SMALL), // A
  sheet('zweckform-3660', [97, 67.7, 2, 4, 8, 13.1, 97, 67.7], MIDDLE), // P
  sheet('zweckform-3661', [70, 67.7, 3, 4, 0, 13.1, 70, 67.7], SMALL), // P
  sheet('zweckform-3669', [70, 50.8, 3, 5, 0, 21.5, 70, 50.8], SMALL), // Z
  sheet('herma-4457', [105, 48, 2, 6, 0, 5.5, 105, 48], SMALL), // H
  sheet('herma-4828 herma-5070', [78.7, 46.5, 2, 6, 13.6, 8.8, 104.1, 46.5], SMALL), // H
  sheet('herma-8803 herma-8839', [70, 50.8, 2, 5, 21.5, 21.5, 95.4, 50.8], SMALL), // H
  sheet('herma-10809', [105, 148, 2, 2, 0, 0, 105, 148], LARGE), // H
];

/** The sheet of a maker's number, however it is written: `Avery L7414`, `avery-l7414`. */
export function labelSheetNamed(typed: string): LabelSheet | undefined {
  const wanted = plain(typed);
  return LABEL_SHEETS.find(({ name, also }) => [name, ...also].some((each) => plain(each) === wanted));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** As it stands on the box: `avery-7414` is Avery 7414. */
export function makersName(name: string): string {
  const [maker = '', ...number] = name.split('-');
  return `${maker.slice(0, 1).toUpperCase()}${maker.slice(1)} ${number.join(' ').toUpperCase()}`;
}
