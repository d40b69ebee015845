/** Which of the guide's texts a build prints, with their places filled in. */
import type { Block } from '../../content/kit.ts';
import type { Inline, Text } from '../../content/model.ts';
import type { Told } from '../../content/told.ts';
import type { Circumstances } from './kit-circumstances.ts';
import { filled, type Places } from './kit-places.ts';

/** The circumstances of a build, and what to fill in. */
export interface Telling {
  readonly circumstances: Circumstances;
  readonly places: Places;
}

/** The texts that hold, joined; undefined if none does. */
export function toldIn(told: Told, { circumstances, places }: Telling): Text | undefined {
  const texts = told
    .filter(({ when }) => when.every((each) => circumstances.has(each)))
    .map(({ text }) => text)
    .filter((text) => hasAll(text, places))
    .map((text) => filled(text, places));
  const [first, ...others] = texts;
  if (!first) return undefined;
  return others.reduce(joined, first);
}

/** A text with a place that stays empty, such as a file that isn't made, is about something else. */
function hasAll({ plain }: Text, places: Places): boolean {
  return [...plain.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => {
    const value = places[name];
    return value === undefined || (typeof value === 'string' ? value : value.plain) !== '';
  });
}

function joined(one: Text, other: Text): Text {
  const space: Inline = { kind: 'text', text: ' ' };
  return {
    ...one,
    plain: `${one.plain} ${other.plain}`,
    inlines: [...one.inlines, space, ...inOwnLanguage(placed(other), one)],
  };
}

/** Marks every word with its own place: joined texts would all have the first one's. */
function placed(text: Text): Text {
  const at = (inline: Inline): Inline => {
    if (inline.kind === 'text') return { place: text.place, ...inline };
    return 'children' in inline ? { ...inline, children: inline.children.map(at) } : inline;
  };
  return { ...text, inlines: text.inlines.map(at) };
}

function inOwnLanguage({ language, inlines }: Text, { language: around }: Text): readonly Inline[] {
  if (language === undefined || language === around) return inlines;
  return [{ kind: 'foreign', language, children: inlines }];
}

export function allTold(list: readonly Told[], telling: Telling): readonly Text[] {
  return list.flatMap((told) => toldIn(told, telling) ?? []);
}

/** A section of the guide, and whether anything is in it. */
export function blockView({ title, paragraphs, steps, points }: Block, telling: Telling) {
  const view = {
    paragraphs: allTold(paragraphs, telling),
    steps: allTold(steps, telling).map((text, index) => ({ number: index + 1, text })),
    points: allTold(points, telling),
  };
  const isTold = Object.values(view).some((list) => list.length > 0);
  return { title: filled(title, telling.places), bookmark: title.plain, isTold, ...view };
}
