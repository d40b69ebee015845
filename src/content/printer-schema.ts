/** What a file of `content/printers/` looks like. As in `schema.ts`, the descriptions are for who writes one. */
import * as z from 'zod/mini';
import { words } from './schema.ts';

function measure(description: string) {
  return z.optional(z.number().check(z.describe(description)));
}

const tray = z.union([
  z.string().check(z.describe('Hoe de lade heet, bijvoorbeeld handmatige invoer.')),
  z.number().check(z.describe('Het nummer van de lade.')),
]);

export const printerSchema = z.strictObject({
  name: words('Hoe de printer heet bij wie hem gebruikt.'),
  shift: z.optional(
    z.strictObject({
      x: measure('Hoeveel mm de druk te ver naar rechts ligt; te ver naar links krijgt een min.'),
      y: measure('Hoeveel mm de druk te laag ligt; te hoog krijgt een min.'),
      rotation: measure('Hoeveel graden de druk met de klok mee gedraaid ligt.'),
    }),
  ),
  scale: z.optional(
    z.strictObject({
      x: measure('Hoeveel mm de liggende lat van 100 mm op papier meet.'),
      y: measure('Hoeveel mm de staande lat van 100 mm op papier meet.'),
    }),
  ),
  margins: z.optional(
    z.strictObject({
      top: measure('Hoeveel mm bovenaan wit blijft.'),
      right: measure('Hoeveel mm rechts wit blijft.'),
      bottom: measure('Hoeveel mm onderaan wit blijft.'),
      left: measure('Hoeveel mm links wit blijft.'),
    }),
  ),
  back: z.optional(
    z.strictObject({
      x: measure('Hoeveel mm de achterkant te ver naar rechts ligt, gezien op de achterkant.'),
      y: measure('Hoeveel mm de achterkant te laag ligt, gezien op de achterkant.'),
      rotation: measure('Hoeveel graden de achterkant met de klok mee gedraaid ligt.'),
    }),
  ),
  trays: z.optional(
    z
      .record(z.string(), tray)
      .check(z.describe('Welk papier in welke lade ligt: per kleurwoord het nummer of de naam van de lade.')),
  ),
});
