/** Which cards a request asks for. */
import { guard } from '../../content/guard.ts';
import type { Content } from '../../content/model.ts';
import type { Report } from '../../diagnostics.ts';
import { choose } from '../../selection/choose.ts';
import { type PlacedChoice, refined } from '../../selection/places.ts';
import { type Selection, selectAll } from '../../selection/selection.ts';
import type { ChoiceRequest } from '../product.ts';

/**
 * All cards where nothing is chosen; undefined, with every problem reported, where what is chosen cannot be.
 * @param base the choice that the request goes on from
 */
export function chooseCards(
  content: Content,
  request: ChoiceRequest | undefined,
  base: PlacedChoice,
  report: Report,
): Selection | undefined {
  if (!request) return selectAll(content.deck);
  const { choice, placeOf } = refined(base, request.parts);
  const guarded = guard(report);
  const selection = choose(content, choice, guarded.report, { spareSeed: request.spareSeed, placeOf });
  guarded.finish();
  return selection && withRecipe(selection, request.typed);
}

/** What was typed, and the seed where it makes a difference. */
function withRecipe(selection: Selection, typed: string | undefined): Selection {
  const { chosen } = selection;
  if (!chosen || typed === undefined) return selection;
  const recipe = chosen.seed === undefined ? typed : `${typed} --seed ${chosen.seed}`;
  return { ...selection, chosen: { ...chosen, recipe } };
}

/** The content with the papers of one's own clusters among those of the palette. */
export function withOwnColours(content: Content, { ownColours = [] }: Selection): Content {
  if (ownColours.length === 0) return content;
  const { palette } = content;
  const own = ownColours.map((colour) => [colour.word, colour] as const);
  return { ...content, palette: { ...palette, colours: new Map([...palette.colours, ...own]) } };
}
