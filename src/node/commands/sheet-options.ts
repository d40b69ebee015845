/** The options for how cards are put on sheets: where they make a difference, and what they ask. */
import type { Report } from '../../diagnostics.ts';
import type { BuildRequest } from '../../products/product.ts';
import { optionName, readSheetOptions } from '../../products/sheet-options.ts';
import type { TypedOptions } from './arguments.ts';
import { checkEffects, type Effect } from './effects.ts';

/** Coloured paper has one colour: clusters cannot share a sheet of it, and what is printed on it is black. */
const OPTIONS: readonly Effect[] = [
  { key: 'card', option: '--card', product: 'cards' },
  { key: 'paper', option: '--paper', product: 'cards' },
  { key: 'style', option: '--style', product: 'cards', edition: 'white-paper' },
  { key: 'marks', option: '--marks', product: 'cards' },
  { key: 'gutter', option: '--gutter', product: 'cards' },
  { key: 'bleed', option: '--bleed', product: 'cards' },
  { key: 'backs', option: '--backs', product: 'cards' },
  { key: 'printer', option: '--printer', product: 'cards' },
  { key: 'order', option: '--order', product: 'cards' },
  { key: 'mix', option: '--mix', product: 'cards', edition: 'white-paper' },
];

/** Whether other cards are made than those that go with the rest of the kit. */
export function changesCards({ card, paper, style, printer }: TypedOptions): boolean {
  return [card, paper, style, printer].some((given) => given !== undefined);
}

export function readCheckedSheetOptions(
  options: TypedOptions,
  asked: Pick<BuildRequest, 'only' | 'editions'>,
  report: Report,
): Pick<BuildRequest, 'order' | 'mix' | 'sheets'> {
  checkEffects(options, OPTIONS, asked, report);
  return readSheetOptions(options, asked, optionName, report);
}
