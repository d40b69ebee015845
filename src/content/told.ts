/** Texts of the kit that may hold of only: of the files, papers and steps of the very build that the guide is in. */
import * as z from 'zod/mini';
import { type Field, field, list, type ModelOf, optional, textWith } from './fields.ts';
import { type Spot, valueAt } from './spot.ts';

const CIRCUMSTANCES = [
  /** Cards are made, or only other pieces of the kit that are printed. */
  'cards',
  'kit-only',
  /** On which paper. */
  'coloured-paper',
  'white-paper',
  'many-papers',
  'one-paper',
  /** All papers are of the make that the texts speak of, or some are others. */
  'known-papers',
  'other-papers',
  /** People who are blind to some colours tell the papers apart too, or mix some up. */
  'distinct-papers',
  'alike-papers',
  /** Each paper has a file of its own, or all are in one. */
  'many-files',
  'one-file',
  /** How cards are parted. */
  'cuts',
  'no-cuts',
  'perforated',
  /** What is cut off first, so that the rest can be measured. */
  'two-edges',
  'right-edge',
  'bottom-edge',
  /** What there was room for beside the cards. */
  'ruler',
  'no-ruler',
  'marks',
  'no-marks',
  /** The printer's profile knows in which tray a paper lies. */
  'trays',
  'no-trays',
  /** The other pieces of the kit. */
  'label',
  'no-label',
  'notes',
  'no-notes',
  /** Note cards are as large as the cards. */
  'same-notes',
  'other-notes',
  /** Questions of the deck's authors are among the cards, or only own ones. */
  'authors',
  'own',
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];

const circumstance = z.enum(CIRCUMSTANCES, 'content/bad-circumstance');

const conditional = textWith({
  // All of these must be so.
  when: optional(
    field(
      z
        .union([circumstance, z.array(circumstance)])
        .check(z.describe('Wanneer dit er staat; van een lijst moet alles waar zijn.')),
      (spot) => [valueAt(spot)].flat() as readonly Circumstance[],
      [] as readonly Circumstance[],
    ),
  ),
});

/** What is told in one place: those that hold, one after the other. */
export type Told = readonly ModelOf<typeof conditional>[];

/** A text, or texts of which those that hold make one together. */
export function told(description: string): Field<Told, Told> {
  const schema = z
    .union([z.array(conditional).check(z.minLength(1)), conditional])
    .check(
      z.describe(
        `${description} Wat niet altijd klopt: { when: label, text: … }. Een lijst van zulke teksten wordt één tekst. ` +
          'Een tekst met een plaats waarvoor er niets is, zoals een bestand dat niet gemaakt is, blijft weg.',
      ),
    );
  const read = (spot: Spot): Told => {
    const value = valueAt(spot);
    if (!Array.isArray(value)) return [conditional.read(spot)];
    return value.map((_, key) => conditional.read({ ...spot, parent: value, key }));
  };
  return field(schema, read, [] as Told);
}

export function tolds(description: string) {
  return list(description, told('Een tekst.'));
}
