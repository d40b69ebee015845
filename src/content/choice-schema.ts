/** What a file with a choice of cards looks like. As in `schema.ts`, the descriptions are for who writes one. */
import * as z from 'zod/mini';
import { LARGEST_SEED, MOST_COPIES } from './choice-limits.ts';
import { colour, slug, text, words } from './schema.ts';

/** Numbers are read as they were written: `4.10` is not `4.1`. */
function name(description: string) {
  return z.union([z.string(), z.number()]).check(z.describe(description));
}

function count(description: string) {
  const code = 'content/bad-count';
  return z
    .number()
    .check(
      z.gte(1, code),
      z.lte(Number.MAX_SAFE_INTEGER, code),
      z.multipleOf(1, code),
      z.describe(description),
    );
}

const newColour = z.strictObject({
  name: words('Het kleurwoord van je eigen papier, bijvoorbeeld oranje.'),
  hex: colour("Hoe het papier eruitziet: '#rrggbb', tussen aanhalingstekens."),
});

const ownCluster = z.strictObject({
  id: slug('Korte naam van je cluster, bijvoorbeeld zorg.'),
  title: text('De titel op de kaarten.'),
  colour: z
    .union([z.string(), newColour])
    .check(
      z.describe("Een kleurwoord uit het palet, of een nieuw papier: { name: oranje, hex: '#f4b183' }."),
    ),
  shape: words('De naam van de tekening: een bestand in templates/shapes/.'),
});

const ownCard = z.strictObject({
  cluster: name('Bij welke cluster de kaart hoort: een kleurwoord, een nummer of een id.'),
  text: text('De vraag op je kaart. Het nummer (1.E1) komt vanzelf.'),
  note: z.optional(text('Een woord voor wie het gesprek begeleidt. Het komt niet op de kaart.')),
});

export const choiceSchema = z.strictObject({
  title: z.optional(words('Een naam voor je keuze. Hij staat op elk vel.')),
  description: z.optional(words('Waarvoor de keuze bedoeld is.')),
  clusters: z.optional(
    z
      .array(name('Een cluster: een kleurwoord, een nummer of een id.'))
      .check(
        z.describe('Van welke clusters je vertrekt. Zonder clusters en zonder cards: van alle kaarten.'),
      ),
  ),
  cards: z.optional(
    z
      .array(name('Een kaart: een nummer of een id.'))
      .check(z.describe('Losse kaarten die meedoen, naast die van de clusters.')),
  ),
  without: z.optional(
    z
      .array(name('Een kaart, of een hele cluster.'))
      .check(
        z.describe('Wat je weglaat. Wat hier staat, doet niet mee, ook niet als het hierboven genoemd is.'),
      ),
  ),
  'own-clusters': z.optional(z.array(ownCluster).check(z.describe('Je eigen clusters.'))),
  'own-cards': z.optional(z.array(ownCard).check(z.describe('Je eigen kaarten. Ze doen altijd mee.'))),
  draw: z.optional(
    count('Hoeveel kaarten er uit elke gekozen cluster getrokken worden. Je eigen kaarten komen er nog bij.'),
  ),
  'draw-total': z.optional(
    count(
      'Hoeveel kaarten er in het geheel getrokken worden, verdeeld over de clusters. Je eigen kaarten komen er nog bij. In de plaats van draw.',
    ),
  ),
  seed: z.optional(
    z
      .number()
      .check(
        z.gte(0, 'content/bad-seed'),
        z.lte(LARGEST_SEED, 'content/bad-seed'),
        z.multipleOf(1, 'content/bad-seed'),
        z.describe('Een zaadje, 0 tot 4294967295: met hetzelfde zaadje trek je dezelfde kaarten.'),
      ),
  ),
  sort: z.optional(
    z
      .enum(['deck', 'listed', 'random'], 'content/bad-sort')
      .check(
        z.describe(
          'De volgorde: deck (volgens nummer), listed (zoals hierboven genoemd) of random (toevallig).',
        ),
      ),
  ),
  copies: z.optional(
    z
      .number()
      .check(
        z.gte(1, 'content/bad-copies'),
        z.lte(MOST_COPIES, 'content/bad-copies'),
        z.multipleOf(1, 'content/bad-copies'),
        z.describe('Hoeveel keer de hele keuze gedrukt wordt, 1 tot 1000.'),
      ),
  ),
});

export type ChoiceFile = z.infer<typeof choiceSchema>;
