/**
 * Pot ⇄ the part of an address after `#`: the choice, and after a slash how it is printed, where that is not as
 * usual. So the choice stays what it is everywhere, and an address of the choice alone is one too. No DOM.
 */
import type { Report } from '../../diagnostics.ts';
import { decodePrinting, encodePrinting, USUAL_PRINTING } from '../../products/options/card-printing.ts';
import { decodeChoice, encodeChoice } from '../../selection/address.ts';
import type { Pot } from './pot.ts';

const PARTS = '/';

export function encodePot({ choice, printing }: Pot): string {
  const written = encodePrinting(printing);
  const isUsual = written === encodePrinting(USUAL_PRINTING);
  return [encodeChoice(choice), ...(isUsual ? [] : [written])].join(PARTS);
}

/** Undefined, with the reason reported, for what `encodePot` did not write. */
export function decodePot(address: string, report: Report): Pot | undefined {
  const [first = '', ...rest] = address.replace(/^#/, '').split(PARTS);
  const choice = decodeChoice(first, report);
  const printing = rest.length === 0 ? USUAL_PRINTING : decodePrinting(rest.join(PARTS), report);
  return choice && printing && { choice, printing };
}
