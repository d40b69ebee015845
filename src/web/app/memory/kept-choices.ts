/**
 * What the browser keeps of choices. No DOM.
 *
 * Each tab has a choice of its own: what is changed in one never changes another that
 * someone is looking at, so two pots can be made side by side. The browser remembers the choice that was changed
 * last. Where that replaces one from elsewhere (another tab, or before a link or a file was opened) with texts of
 * someone's own that the new one lacks, the replaced choice is kept beside it, until it is taken away by hand.
 */
import { ownTexts } from '../pot/own-words.ts';
import { decodeKeptPot } from '../pot/pot-address.ts';

export interface KeptChoices {
  /** As `encodePot` writes it; undefined for the full pot. */
  readonly address: string | undefined;
  /** Replaced choices, the last first. */
  readonly earlier: readonly string[];
}

/** Nobody looks through more, and each may be large. */
const MOST_EARLIER = 20;

/** Returns nothing when no page wrote this. */
export function readKeptChoices(kept: string | null): KeptChoices {
  try {
    const { address, earlier = [] } = JSON.parse(kept ?? '{}') as Partial<Record<keyof KeptChoices, unknown>>;
    return {
      address: typeof address === 'string' ? address : undefined,
      earlier: Array.isArray(earlier) ? earlier.filter((each) => typeof each === 'string') : [],
    };
  } catch {
    return { address: undefined, earlier: [] };
  }
}

/** Null when there is nothing to keep. */
export function writeKeptChoices({ address, earlier }: KeptChoices): string | null {
  if (address === undefined && earlier.length === 0) return null;
  return JSON.stringify({ address, ...(earlier.length > 0 && { earlier }) });
}

/** @param before the address that this tab's choice has grown from; another one came from elsewhere */
export function withAddress(
  { address: replaced, earlier }: KeptChoices,
  before: string | undefined,
  address: string | undefined,
): KeptChoices {
  const fromElsewhere = replaced !== undefined && replaced !== before ? [replaced] : [];
  const others = [...fromElsewhere, ...earlier];
  if (others.length === 0) return { address, earlier: [] };
  const known = new Set(textsAt(address));
  // One choice with each text is enough: the last.
  const lacking = others.filter((each) => {
    const texts = textsAt(each).filter((words) => !known.has(words));
    for (const words of texts) known.add(words);
    return texts.length > 0;
  });
  return { address, earlier: lacking.slice(0, MOST_EARLIER) };
}

export function withoutEarlier(kept: KeptChoices, address: string): KeptChoices {
  return { ...kept, earlier: kept.earlier.filter((each) => each !== address) };
}

function textsAt(address: string | undefined): readonly string[] {
  const pot = address === undefined ? undefined : decodeKeptPot(address);
  return pot ? ownTexts(pot) : [];
}
