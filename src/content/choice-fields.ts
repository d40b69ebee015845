/** What a file with a choice of cards holds. `selection/` makes a choice of it. */
import * as z from 'zod/mini';
import { tidyText } from './characters.ts';
import { LARGEST_SEED, MOST_COPIES } from './choice-limits.ts';
import {
  asIs,
  field,
  formed,
  group,
  IS_COLOUR,
  id,
  key,
  line,
  list,
  type ModelOf,
  number,
  optional,
  text,
} from './fields.ts';
import { canonicalLanguage } from './formats.ts';
import { lineAt, type TextKind, textAt, valueAt } from './spot.ts';
import { type Group, nameAt } from './yaml.ts';

/** Numbers are read as they were written: `4.10` is not `4.1`. */
function name(description: string) {
  const schema = z.union([z.string(), z.number()]).check(z.describe(description));
  return field(schema, ({ yaml, parent, key }) => nameAt(yaml, parent, key).trim());
}

/** Undefined where they are left out, which is not the same as an empty list. */
function names(description: string, item: string) {
  const some = list(description, name(item), { least: 0 });
  return optional(field(some, some.read));
}

function count(description: string) {
  const limits = { least: 1, most: Number.MAX_SAFE_INTEGER, isWhole: true };
  return optional(number(description, limits, 'content/bad-count'));
}

/** Checked as a text of the deck is; kept as it was written, tidied. */
function writtenText(description: string, kind: TextKind = {}) {
  return field(text(description), (spot) => {
    textAt(spot, kind);
    const value = valueAt(spot);
    if (typeof value === 'string') return { words: tidyText(value), language: undefined };
    const { text: words, lang } = value as Group;
    return { words: tidyText(String(words)), language: canonicalLanguage(String(lang)) };
  });
}

const newColour = group('Een nieuw papier.', {
  name: line('Het kleurwoord van je eigen papier, bijvoorbeeld oranje.'),
  hex: formed("Hoe het papier eruitziet: '#rrggbb', tussen aanhalingstekens.", IS_COLOUR),
});

const paper = field(
  z
    .union([z.string(), newColour])
    .check(
      z.describe("Een kleurwoord uit het palet, of een nieuw papier: { name: oranje, hex: '#f4b183' }."),
    ),
  (spot) => {
    if (typeof valueAt(spot) === 'string') return { colour: lineAt(spot).plain, hex: undefined };
    const { name, hex } = newColour.read(spot);
    return { colour: name.plain, hex };
  },
);

const ownCluster = group('Een eigen cluster.', {
  id: id('Korte naam van je cluster, bijvoorbeeld zorg.'),
  title: writtenText('De titel op de kaarten.'),
  colour: paper,
  shape: key('De naam van de tekening: een bestand in templates/shapes/.'),
});

const ownCard = group('Een eigen kaart.', {
  cluster: name('Bij welke cluster de kaart hoort: een kleurwoord, een nummer of een id.'),
  text: writtenText('De vraag op je kaart. Het nummer (1.E1) komt vanzelf.', { isQuestion: true }),
  note: optional(writtenText('Een woord voor wie het gesprek begeleidt. Het komt niet op de kaart.')),
});

export const choiceFile = group('Een keuze van kaarten.', {
  title: optional(line('Een naam voor je keuze. Hij staat op elk vel.')),
  description: optional(line('Waarvoor de keuze bedoeld is.')),
  clusters: names(
    'Van welke clusters je vertrekt. Zonder clusters en zonder cards: van alle kaarten.',
    'Een cluster: een kleurwoord, een nummer of een id.',
  ),
  cards: names('Losse kaarten die meedoen, naast die van de clusters.', 'Een kaart: een nummer of een id.'),
  without: names(
    'Wat je weglaat. Wat hier staat, doet niet mee, ook niet als het hierboven genoemd is.',
    'Een kaart, of een hele cluster.',
  ),
  'own-clusters': optional(list('Je eigen clusters.', ownCluster, { least: 0 })),
  'own-cards': optional(list('Je eigen kaarten. Ze doen altijd mee.', ownCard, { least: 0 })),
  draw: count(
    'Hoeveel kaarten er uit elke gekozen cluster getrokken worden. Je eigen kaarten komen er nog bij.',
  ),
  'draw-total': count(
    'Hoeveel kaarten er in het geheel getrokken worden, verdeeld over de clusters. Je eigen kaarten komen er nog bij. In de plaats van draw.',
  ),
  seed: optional(
    number(
      'Een zaadje, 0 tot 4294967295: met hetzelfde zaadje trek je dezelfde kaarten.',
      { least: 0, most: LARGEST_SEED, isWhole: true },
      'content/bad-seed',
    ),
  ),
  sort: optional(
    asIs(
      z
        .enum(['deck', 'listed', 'random'], 'content/bad-sort')
        .check(
          z.describe(
            'De volgorde: deck (volgens nummer), listed (zoals hierboven genoemd) of random (toevallig).',
          ),
        ),
    ),
  ),
  copies: optional(
    number(
      'Hoeveel keer de hele keuze gedrukt wordt, 1 tot 1000.',
      { least: 1, most: MOST_COPIES, isWhole: true },
      'content/bad-copies',
    ),
  ),
});

export type ReadChoice = ModelOf<typeof choiceFile>;
