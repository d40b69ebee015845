/**
 * Pot ⇄ the part of an address after `#`: the choice, and after a slash how it is printed, where that is not as
 * usual. So the choice stays what it is everywhere, and an address of the choice alone is one too. No DOM.
 */
import type { Report } from '../../../diagnostics.ts';
import { decodePrinting, encodePrinting, USUAL_PRINTING } from '../../../request/card-printing.ts';
import { decodeChoice, encodeChoice } from '../../../selection/address.ts';
import type { Choice } from '../../../selection/choice.ts';
import type { PagePot } from './page-pot.ts';

const PARTS = '/';

export function encodePot({ choice, printing }: PagePot): string {
  const written = encodePrinting(printing);
  const isUsual = written === encodePrinting(USUAL_PRINTING);
  return [encodedChoice(choice), ...(isUsual ? [] : [written])].join(PARTS);
}

/** Encoding thousands of own cards takes a while, and many parts ask for it. */
const encoded = new WeakMap<Choice, string>();

function encodedChoice(choice: Choice): string {
  const known = encoded.get(choice);
  if (known !== undefined) return known;
  const written = encodeChoice(choice);
  encoded.set(choice, written);
  return written;
}

/** Returns undefined, and reports why, when `encodePot` did not write this. */
export function decodePot(address: string, report: Report): PagePot | undefined {
  const written = address.replace(/^#/, '');
  for (const codes of MARK_CODES) {
    const marked = written.replace(codes, decodeURIComponent);
    const pot = marked === written ? undefined : readPot(marked, () => {});
    if (pot) return pot;
  }
  return readPot(written, report);
}

/** Reads what a browser kept. No program has changed it since, and it may be longer than an address. */
export function decodeKeptPot(kept: string): PagePot | undefined {
  return readPot(kept, () => {}, Number.POSITIVE_INFINITY);
}

/**
 * Some programs write marks between parts as codes when they pass an address on: which, is seen by the check that only
 * one reading passes. Words have their own marks as codes too, so not all of them can be read back at once.
 */
const MARK_CODES = [/%7E/gi, /%21/g, /%2F/gi, /%(7E|21)/gi, /%(7E|2F)/gi, /%(21|2F)/gi, /%(7E|21|2F)/gi];

function readPot(address: string, report: Report, most?: number): PagePot | undefined {
  const [first = '', ...rest] = address.split(PARTS);
  const choice = decodeChoice(first, report, most);
  const printing = rest.length === 0 ? USUAL_PRINTING : decodePrinting(rest.join(PARTS), report);
  return choice && printing && { choice, printing };
}
