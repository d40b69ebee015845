/** What the texts of the kit leave to be filled in: `{cards} vragen` → `26 vragen`. */
import type { GUIDE_PLACES, LABEL_PLACES } from '../content/kit-model.ts';
import type { Inline, Text } from '../content/model.ts';
import { sheetsFor } from '../impose/cards.ts';
import { gridOf } from '../impose/grid.ts';
import type { Selection } from '../selection/selection.ts';
import { sizeOf } from './formats.ts';
import { type Band, mouthFor } from './jar.ts';
import { KIT_CARDS } from './kit-formats.ts';

export type Places = Readonly<Record<string, string>>;

/** Numbers as the language writes them: `63,5`. */
function numbers<Key extends string>(
  values: Readonly<Record<Key, number>>,
  language: string,
): Record<Key, string> {
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const written = Object.entries<number>(values).map(([key, value]) => [key, format(value)]);
  return Object.fromEntries(written) as Record<Key, string>;
}

export function guidePlaces({ clusters }: Selection, language: string): Places {
  const { paper, card } = KIT_CARDS;
  const { widthMm, heightMm } = card;
  const grid = gridOf(sizeOf(paper), sizeOf(card));
  const count = clusters.reduce((sum, { cards }) => sum + cards.length, 0);
  const sheets = clusters.reduce((sum, { cards }) => sum + sheetsFor(cards.length, grid), 0);
  const values: Record<(typeof GUIDE_PLACES)[number], number> = {
    cards: count,
    clusters: clusters.length,
    sheets,
    places: grid.cells.length,
    free: sheets * grid.cells.length - count,
    width: widthMm,
    height: heightMm,
    mouth: Math.ceil(mouthFor(Math.min(widthMm, heightMm)) / 10),
    cuts: grid.cutsX.length + grid.cutsY.length,
  };
  return numbers(values, language);
}

export function labelPlaces({ jarMm, lengthMm, overlapMm, leastMm, mostMm }: Band, language: string): Places {
  const values: Record<(typeof LABEL_PLACES)[number], number> = {
    jar: jarMm,
    length: lengthMm,
    overlap: overlapMm,
    least: leastMm,
    most: mostMm,
  };
  return numbers(values, language);
}

/** The text with its places filled, also those inside emphasis and links. */
export function filled(text: Text, places: Places): Text {
  return { ...text, inlines: filledInlines(text.inlines, places), plain: filledWords(text.plain, places) };
}

function filledInlines(inlines: readonly Inline[], places: Places): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.kind === 'text') return { ...inline, text: filledWords(inline.text, places) };
    return 'children' in inline ? { ...inline, children: filledInlines(inline.children, places) } : inline;
  });
}

function filledWords(words: string, places: Places): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}
