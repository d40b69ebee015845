/**
 * How cards are put on sheets, as people ask for it: on the command line and in the fields of the page alike. Read
 * and checked before anything else is read.
 */
import { problem, type Report } from '../../diagnostics.ts';
import { type SheetRequest, USUAL_SHEETS } from '../formats/sheet-format.ts';
import { type BuildRequest, CARD_STYLES, FLIP_EDGES, SHEET_ORDERS } from '../product.ts';
import { readCutOptions } from './cut-options.ts';
import { readFormatOptions } from './format-options.ts';
import { oneOf } from './one-of.ts';

/** Missing where nothing is asked. What each may be is told in the help of `build`. */
export interface SheetOptions {
  readonly card?: string;
  readonly paper?: string;
  readonly style?: string;
  readonly marks?: string;
  readonly gutter?: string;
  readonly bleed?: string;
  readonly round?: string;
  readonly backs?: string;
  readonly printer?: string;
  readonly order?: string;
  readonly mix?: boolean;
}

/** What an option is called where it is asked: `--card`, or the label of a field. */
export type NameOfOption = (option: keyof SheetOptions) => string;

export function optionName(option: keyof SheetOptions): string {
  return `--${option}`;
}

/** What is wrong is reported, and left as it is without. */
export function readSheetOptions(
  options: SheetOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  nameOf: NameOfOption,
  report: Report,
): Pick<BuildRequest, 'order' | 'mix' | 'sheets'> {
  const cut = readCutOptions(options, nameOf, report);
  const backs = oneOf(FLIP_EDGES, nameOf('backs'), options.backs, report);
  return {
    order: oneOf(SHEET_ORDERS, nameOf('order'), options.order, report) ?? 'sheet',
    mix: options.mix ?? false,
    sheets: {
      ...readFormatOptions(options, asked, cut, nameOf, report),
      style: oneOf(CARD_STYLES, nameOf('style'), options.style, report) ?? USUAL_SHEETS.style,
      ...cut,
      ...(backs && { backs }),
      ...readPrinterOption(options.printer, nameOf, report),
    },
  };
}

/** Whether the project has it is told when it is read. */
function readPrinterOption(
  typed: string | undefined,
  nameOf: NameOfOption,
  report: Report,
): Pick<SheetRequest, 'printer'> {
  if (typed === undefined) return {};
  // The name of its file is a name, too; a path is kept whole, to be told.
  const printer = typed.trim().replace(/^([^/\\]+)\.ya?ml$/i, '$1');
  if (printer !== '') return { printer };
  report(problem('command/empty-value', undefined, { option: nameOf('printer') }));
  return {};
}
