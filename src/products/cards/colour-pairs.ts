/**
 * Colours that people mix up: papers of a deck, or bands on white paper. Every such pair in use is a warning, no
 * error: a cluster is never known by its colour alone.
 */
import { type Colour, lightOf, WHITE } from '../../colour.ts';
import { differenceOf, type Lab, labOf } from '../../colour-difference.ts';
import type { Palette, PaletteColour } from '../../content/model.ts';
import { problem, type Report } from '../../diagnostics.ts';
import type { CardStyle } from '../../formats/card-style.ts';
import type { Selection } from '../../selection/selection.ts';
import { COLOUR_BLINDNESS, type ColourBlindness, seenWith } from './colour-vision.ts';

/**
 * Below this two colours are not told apart on a table: three times what is just noticed side by side. That
 * is 2.3 in CIELAB (Mahy, Van Eycken and Oosterlinck 1994), of which CIEDE2000 makes no more for pale colours; from
 * memory, and in the lamp of a meeting room, people need a multiple. The recommended papers are 8.9 apart or
 * more, their bands 8.2; those that colour-blind readers mix up, as pale pink and white, 6 or less.
 */
export const LEAST_DIFFERENCE = 7;

/** `everyone`: people who see all colours mix them up too. */
export type Sight = 'everyone' | ColourBlindness;

export interface Closeness {
  readonly sight: Sight;
  readonly difference: number;
}

type Part = 'paper' | 'band';

/** Reports chosen clusters whose papers, or bands if the style shows them, look alike. */
export function tellAlikeColours(
  { clusters }: Selection,
  { colours }: Palette,
  styles: readonly (CardStyle | 'plain')[],
  report: Report,
): void {
  const words = new Set(clusters.map(({ cluster }) => cluster.colour));
  const used = [...words].flatMap((word) => colours.get(word) ?? []);
  for (const part of new Set(styles.map((style) => SHOWN[style]))) tellPairs(used, part, report);
}

/** By which of its colours a cluster is known; `plain` is black on its own paper. */
const SHOWN: Readonly<Record<CardStyle | 'plain', Part>> = {
  plain: 'paper',
  full: 'paper',
  band: 'band',
  outline: 'band',
};

function tellPairs(colours: readonly PaletteColour[], part: Part, report: Report): void {
  const seen = colours.map((colour) => ({ colour, looks: looksOf(colour[part] ?? WHITE) }));
  for (const [index, { colour, looks }] of seen.entries()) {
    for (const before of seen.slice(0, index)) {
      const { sight, difference } = closest(before.looks, looks);
      if (difference >= LEAST_DIFFERENCE) continue;
      // Rounded down: 6.96 is not 7.
      const rounded = Math.floor(difference * 10) / 10;
      const words = [before.colour.word, colour.word] as const;
      const params = { words, part, sight, difference: rounded, least: LEAST_DIFFERENCE };
      report(problem('content/alike-colours', colour.places?.[part], params));
    }
  }
}

/** The difference between two colours to the eyes that see least of it; everyone's, if they mix them up already. */
export function closeness(one: Colour, other: Colour): Closeness {
  return closest(looksOf(one), looksOf(other));
}

type Looks = Readonly<Record<Sight, Lab>>;

function looksOf(colour: Colour): Looks {
  const light = lightOf(colour);
  const blind = COLOUR_BLINDNESS.map((sight) => [sight, labOf(seenWith(sight, light))] as const);
  return { everyone: labOf(light), ...(Object.fromEntries(blind) as Record<ColourBlindness, Lab>) };
}

function closest(one: Looks, other: Looks): Closeness {
  const to = (sight: Sight): Closeness => ({ sight, difference: differenceOf(one[sight], other[sight]) });
  const everyone = to('everyone');
  if (everyone.difference < LEAST_DIFFERENCE) return everyone;
  const all = [everyone, ...COLOUR_BLINDNESS.map(to)];
  return all.reduce((nearest, next) => (next.difference < nearest.difference ? next : nearest));
}
