/**
 * How cards are put on sheets, as people ask for it: on the command line and in the fields of the page alike. Read
 * and checked before anything else is read.
 */
import { problem, type Report } from '../diagnostics.ts';
import { readCutOptions } from './cut-options.ts';
import { readFormatOptions } from './format-options.ts';
import { type BuildRequest, FLIP_EDGES, SHEET_ORDERS, type SheetOrder } from './product.ts';
import type { SheetRequest } from './sheet-format.ts';

/** Missing where nothing is asked. What each may be is told in the help of `build`. */
export interface SheetOptions {
  readonly card?: string;
  readonly paper?: string;
  readonly marks?: string;
  readonly gutter?: string;
  readonly bleed?: string;
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
  return {
    order: readOrder(options.order, nameOf, report),
    mix: options.mix ?? false,
    sheets: {
      ...readFormatOptions(options, asked, nameOf, report),
      ...readCutOptions(options, nameOf, report),
      ...readBacks(options.backs, nameOf, report),
      ...readPrinterOption(options.printer, nameOf, report),
    },
  };
}

function readOrder(typed: string | undefined, nameOf: NameOfOption, report: Report): SheetOrder {
  const order = SHEET_ORDERS.find((name) => name === (typed ?? 'sheet'));
  if (order) return order;
  const params = { option: nameOf('order'), value: typed ?? '', known: SHEET_ORDERS };
  report(problem('command/unknown-choice', undefined, params));
  return 'sheet';
}

/** Whether the project has it is told when it is read. */
function readPrinterOption(
  typed: string | undefined,
  nameOf: NameOfOption,
  report: Report,
): Pick<SheetRequest, 'printer'> {
  if (typed === undefined) return {};
  const printer = typed.trim().replace(/\.ya?ml$/i, '');
  if (printer !== '') return { printer };
  report(problem('command/empty-value', undefined, { option: nameOf('printer') }));
  return {};
}

function readBacks(
  typed: string | undefined,
  nameOf: NameOfOption,
  report: Report,
): Pick<SheetRequest, 'backs'> {
  if (typed === undefined) return {};
  const backs = FLIP_EDGES.find((edge) => edge === typed);
  if (backs) return { backs };
  const params = { option: nameOf('backs'), value: typed, known: FLIP_EDGES };
  report(problem('command/unknown-choice', undefined, params));
  return {};
}
