/** What a sheet says of its choice: how many cards, drawn from what, and what to type to get the same again. */
import type { StringKey, Strings } from '../../content/model.ts';
import { join, slice, type Words, wordsAt } from '../../placed-words.ts';
import { placeInChoice } from '../../selection/places.ts';
import type { Chosen, Selection } from '../../selection/selection.ts';
import { word } from '../../typesetting/words.ts';

/**
 * “keuze: 12 van 26 kaarten, getrokken uit de hele pot · 2 eigen”. What was typed as options stands there as it was
 * typed: “keuze: 12 van 26 kaarten · --draw-total 12 --seed 42”, or the seed alone where that is too long. Undefined
 * where nothing was chosen.
 */
export function choiceWords(
  { chosen, again }: Pick<Selection, 'chosen' | 'again'>,
  { lettersInChoice, lettersInTitle }: Readonly<Record<'lettersInChoice' | 'lettersInTitle', number>>,
  strings: Strings,
): Words | undefined {
  if (!chosen) return undefined;
  const { own, copies } = chosen;
  const count = countWords(chosen, lettersInTitle, strings);
  const ofOwn = own > 0 ? [word(strings, 'choice.own', { count: own })] : [];
  if (again?.line !== undefined) {
    const typed = join([count, ...ofOwn, wordsAt(again.line, placeInChoice(0))], SEPARATOR);
    if (typed.plain.length <= lettersInChoice) return typed;
  }
  const rest = [
    ...ofOwn,
    ...(copies > 1 ? [word(strings, 'choice.copies', { count: copies })] : []),
    ...(again?.seed === undefined ? [] : [word(strings, 'choice.seed', { seed: again.seed })]),
  ];
  const drawn = join([join([count, ...drawnWords(chosen, strings)], ', '), ...rest], SEPARATOR);
  return drawn.plain.length <= lettersInChoice ? drawn : join([count, ...rest], SEPARATOR);
}

const SEPARATOR = ' · ';

/** Whether this choice needs no such `choice.` word. */
export function isIdleChoiceWord(key: StringKey, { drawnFrom, all }: Chosen): boolean {
  if (key === 'choice.drawn') return drawnFrom !== all;
  return key === 'choice.drawn-from' && (drawnFrom === undefined || drawnFrom === all);
}

function countWords({ title, cards, all }: Chosen, lettersInTitle: number, strings: Strings): Words {
  return title
    ? word(strings, 'choice.named', { title: shortened(title, lettersInTitle), cards, all })
    : word(strings, 'choice.cards', { cards, all });
}

function drawnWords({ drawnFrom, all }: Chosen, strings: Strings): Words[] {
  if (drawnFrom === undefined) return [];
  return [
    drawnFrom === all
      ? word(strings, 'choice.drawn')
      : word(strings, 'choice.drawn-from', { from: drawnFrom }),
  ];
}

function shortened(title: Words, most: number): Words {
  const letters = [...title.plain];
  if (letters.length <= most) return title;
  const start = letters.slice(0, most - 1).join('');
  return join([slice(title, 0, start.trimEnd().length), ''], '…');
}
