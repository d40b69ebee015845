/** How wide a text is, for whoever only needs to know that. */
import type { FontChain } from './fontbook.ts';
import { prepareParagraph, setLines } from './paragraph.ts';

/**
 * The width in points of a text on one line at a size in points, kerning included and space at its ends
 * not. Characters that no font has count for nothing; they are reported when the text is set.
 */
export function measureText(text: string, chain: FontChain, size: number): number {
  const run = { text, chain, features: [], language: 'und', hyphens: 'none', place: undefined } as const;
  const paragraph = prepareParagraph([{ kind: 'run', ...run }], () => {});
  const request = {
    measure: Number.POSITIVE_INFINITY,
    sizes: [size],
    wrap: 'wrap',
    optionalBreaks: false,
  } as const;
  return setLines(paragraph, request).reduce((width, line) => Math.max(width, line.width), 0);
}
