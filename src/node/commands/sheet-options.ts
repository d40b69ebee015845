/** The options for how cards are put on sheets: where they make a difference, and what they ask. */
import type { Report } from '../../diagnostics.ts';
import { optionName, readSheetOptions } from '../../products/options/sheet-options.ts';
import type { BuildRequest } from '../../products/product.ts';
import type { TypedOptions } from './arguments.ts';
import { checkEffects, type Effect } from './effects.ts';

/** The guide tells how the cards are printed and cut, note cards are cut with them, and the jar must take them. */
const GUIDE = { product: 'kit', edition: 'guide' } as const;
const NOTES = { product: 'kit', edition: 'notes' } as const;
const KIT = { product: 'kit' } as const;

/** Coloured paper has one colour: clusters cannot share a sheet of it, and what is printed on it is black. */
const OPTIONS: readonly Effect[] = [
  { key: 'card', option: '--card', product: 'cards', also: [KIT] },
  { key: 'paper', option: '--paper', product: 'cards', also: [KIT] },
  { key: 'style', option: '--style', product: 'cards', edition: 'white-paper' },
  { key: 'marks', option: '--marks', product: 'cards', also: [GUIDE, NOTES] },
  { key: 'gutter', option: '--gutter', product: 'cards', also: [GUIDE, NOTES] },
  { key: 'bleed', option: '--bleed', product: 'cards', also: [GUIDE, NOTES] },
  { key: 'round', option: '--round', product: 'cards' },
  { key: 'backs', option: '--backs', product: 'cards', also: [GUIDE] },
  { key: 'printer', option: '--printer', product: 'cards', also: [GUIDE, NOTES] },
  { key: 'order', option: '--order', product: 'cards', also: [GUIDE] },
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
