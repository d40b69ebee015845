/** Which cards a request asks for. */
import { guard } from '../../content/guard.ts';
import type { Content } from '../../content/model.ts';
import type { Report } from '../../diagnostics.ts';
import type { ChoiceRequest } from '../../request/request.ts';
import { choose } from '../../selection/choose.ts';
import { type PlacedChoice, refined } from '../../selection/places.ts';
import { type Selection, selectAll } from '../../selection/selection.ts';

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
  return selection && { ...selection, ...againOf(selection, request, choice.seed) };
}

/** @param given the seed that the choice has of itself */
function againOf(
  { chosen }: Selection,
  { file, parts, typed, isFromPage }: ChoiceRequest,
  given: number | undefined,
): Pick<Selection, 'again'> {
  const isInFile = given !== undefined && parts.seed === undefined;
  const seed = isInFile ? undefined : chosen?.seed;
  const saysTheFileAll = file !== undefined && Object.keys(parts).length === 0 && seed === undefined;
  if (isFromPage || saysTheFileAll) return {};
  const line = typed === undefined || seed === undefined ? typed : `${typed} --seed ${seed}`;
  return { again: { line, seed } };
}

/** The content with the papers of own clusters added to the palette. */
export function withOwnColours(content: Content, { ownColours = [] }: Selection): Content {
  if (ownColours.length === 0) return content;
  const { palette } = content;
  const own = ownColours.map((colour) => [colour.word, colour] as const);
  return { ...content, palette: { ...palette, colours: new Map([...palette.colours, ...own]) } };
}
