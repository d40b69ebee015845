/** The options for how cards are put on sheets, read and checked. */
import { problem, type Report } from '../../diagnostics.ts';
import { type BuildRequest, FLIP_EDGES, SHEET_ORDERS, type SheetOrder } from '../../products/product.ts';
import type { SheetRequest } from '../../products/sheet-format.ts';
import type { TypedOptions } from './arguments.ts';
import { readCutOptions } from './cut-options.ts';
import { checkEffects, type Effect } from './effects.ts';
import { readFormatOptions } from './format-options.ts';

/** Coloured paper has one colour, so clusters cannot share a sheet of it. */
const OPTIONS: readonly Effect[] = [
  { key: 'card', option: '--card', product: 'cards' },
  { key: 'paper', option: '--paper', product: 'cards' },
  { key: 'marks', option: '--marks', product: 'cards' },
  { key: 'gutter', option: '--gutter', product: 'cards' },
  { key: 'bleed', option: '--bleed', product: 'cards' },
  { key: 'backs', option: '--backs', product: 'cards' },
  { key: 'printer', option: '--printer', product: 'cards' },
  { key: 'order', option: '--order', product: 'cards' },
  { key: 'mix', option: '--mix', product: 'cards', edition: 'white-paper' },
];

/** Whether other cards are made than those that go with the rest of the kit. */
export function changesCards({ card, paper, printer }: TypedOptions): boolean {
  return [card, paper, printer].some((given) => given !== undefined);
}

export function readSheetOptions(
  options: TypedOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): Pick<BuildRequest, 'order' | 'mix' | 'sheets'> {
  checkEffects(options, OPTIONS, asked, report);
  return {
    order: readOrder(options.order, report),
    mix: options.mix ?? false,
    sheets: {
      ...readFormatOptions(options, asked, report),
      ...readCutOptions(options, report),
      ...readBacks(options.backs, report),
      ...readPrinterOption(options.printer, report),
    },
  };
}

function readOrder(typed: string | undefined, report: Report): SheetOrder {
  const order = SHEET_ORDERS.find((name) => name === (typed ?? 'sheet'));
  if (order) return order;
  const params = { option: '--order', value: typed ?? '', known: SHEET_ORDERS };
  report(problem('command/unknown-choice', undefined, params));
  return 'sheet';
}

/** Whether the project has it is told when it is read. */
function readPrinterOption(typed: string | undefined, report: Report): Pick<SheetRequest, 'printer'> {
  if (typed === undefined) return {};
  const printer = typed.trim().replace(/\.ya?ml$/i, '');
  if (printer !== '') return { printer };
  report(problem('command/empty-value', undefined, { option: '--printer' }));
  return {};
}

function readBacks(typed: string | undefined, report: Report): Pick<SheetRequest, 'backs'> {
  if (typed === undefined) return {};
  const backs = FLIP_EDGES.find((edge) => edge === typed);
  if (backs) return { backs };
  report(
    problem('command/unknown-choice', undefined, { option: '--backs', value: typed, known: FLIP_EDGES }),
  );
  return {};
}
