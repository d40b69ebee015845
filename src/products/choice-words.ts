/** What a sheet says of the choice it belongs to: how many cards, and how to make the same again. */
import type { Strings } from '../content/model.ts';
import type { Chosen } from '../selection/selection.ts';
import { join, slice, type Words } from '../words.ts';
import { word } from './words.ts';

/** Of the second line of the strip, which says on some sheets how to stack them too. */
const LONGEST_TITLE = 30;
const LONGEST = 110;

/** “keuze: 12 van 26 kaarten · --clusters groen --draw 2 --seed 42”; where that is too long, the seed alone. */
export function choiceWords(chosen: Chosen, strings: Strings): Words {
  const { cards, all, own, copies, seed, recipe } = chosen;
  const title = chosen.title && shortened(chosen.title);
  const parts = [
    title
      ? word(strings, 'choice.named', { title, cards, all })
      : word(strings, 'choice.cards', { cards, all }),
    ...(own > 0 ? [word(strings, 'choice.own', { count: own })] : []),
  ];
  const again = recipe === undefined ? undefined : join([...parts, recipe], SEPARATOR);
  if (again && again.plain.length <= LONGEST) return again;
  if (copies > 1) parts.push(word(strings, 'choice.copies', { count: copies }));
  if (seed !== undefined) parts.push(word(strings, 'choice.seed', { seed }));
  return join(parts, SEPARATOR);
}

const SEPARATOR = ' · ';

function shortened(title: Words): Words {
  const letters = [...title.plain];
  if (letters.length <= LONGEST_TITLE) return title;
  const start = letters.slice(0, LONGEST_TITLE - 1).join('');
  return join([slice(title, 0, start.trimEnd().length), ''], '…');
}
