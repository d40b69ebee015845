/** Printers: how one of them differs from what it is asked to print. */
import * as z from 'zod/mini';
import { problem, type Report } from '../diagnostics.ts';
import type { Words } from '../placed-words.ts';
import { tellUnknownColour } from './colour-word.ts';
import {
  byWord,
  type Field,
  field,
  group,
  line,
  type ModelOf,
  optional,
  orEmpty,
  readWhole,
} from './fields.ts';
import { lineAt, type Spot, valueAt } from './spot.ts';
import { placeOf, type YamlFile } from './yaml.ts';

/** What can be told apart from a mistake in reading or typing: beyond it nobody's printer is. */
interface Limits {
  readonly least: number;
  readonly most: number;
  /** Of what was not measured. */
  readonly usual: number;
}

type Measured = 'shift' | 'scale' | 'margins' | 'back' | 'trays';

const OFFSET: Limits = { least: -10, most: 10, usual: 0 };
const TURN: Limits = { least: -3, most: 3, usual: 0 };
const LENGTH: Limits = { least: 95, most: 105, usual: 100 };
const MARGIN: Limits = { least: 0, most: 25, usual: 0 };
const TRAY = { least: 1, most: 99 };

function measure(of: Measured, limits: Limits, description: string): Field<number, number> {
  const read = (spot: Spot): number => {
    const value = valueAt(spot) as number;
    if (value >= limits.least && value <= limits.most) return value;
    tellOutOfRange(of, spot, limits);
    return limits.usual;
  };
  return optional(field(z.number().check(z.describe(description)), read, limits.usual));
}

function measures<Key extends string>(
  of: Measured,
  description: string,
  each: Readonly<Record<Key, readonly [Limits, string]>>,
) {
  const fields = Object.entries<readonly [Limits, string]>(each).map(([key, [limits, description]]) => {
    return [key, measure(of, limits, description)];
  });
  return group(description, Object.fromEntries(fields) as Record<Key, Field<number, number>>);
}

const tray = field(
  z.union([
    z.string().check(z.describe('Hoe de lade heet, bijvoorbeeld handmatige invoer.')),
    z.number().check(z.describe('Het nummer van de lade.')),
  ]),
  (spot): Words | number => {
    const value = valueAt(spot);
    if (typeof value !== 'number') return lineAt(spot);
    const isOne = Number.isInteger(value) && value >= TRAY.least && value <= TRAY.most;
    if (!isOne) tellOutOfRange('trays', spot, TRAY);
    return value;
  },
);

function tellOutOfRange(of: Measured, spot: Spot, { least, most }: Pick<Limits, 'least' | 'most'>): void {
  const { yaml, parent, key, report } = spot;
  const params = { name: `${of}.${String(key)}`, value: valueAt(spot) as number, least, most, group: of };
  report(problem('printer/out-of-range', placeOf(yaml, parent, key), params));
}

export const printerFile = group('Hoe een printer afwijkt van wat hij moet drukken.', {
  name: line('Hoe de printer heet bij wie hem gebruikt.'),
  shift: orEmpty(
    measures('shift', 'Hoe ver de druk naast zijn plaats ligt.', {
      x: [OFFSET, 'Hoeveel mm de druk te ver naar rechts ligt; te ver naar links krijgt een min.'],
      y: [OFFSET, 'Hoeveel mm de druk te laag ligt; te hoog krijgt een min.'],
      rotation: [TURN, 'Hoeveel graden de druk met de klok mee gedraaid ligt.'],
    }),
  ),
  scale: orEmpty(
    measures('scale', 'Hoe groot de druk uitvalt.', {
      x: [LENGTH, 'Hoeveel mm de liggende lat van 100 mm op papier meet.'],
      y: [LENGTH, 'Hoeveel mm de staande lat van 100 mm op papier meet.'],
    }),
  ),
  // What stays blank along the paper's edges.
  margins: orEmpty(
    measures('margins', 'Wat langs de randen wit blijft.', {
      top: [MARGIN, 'Hoeveel mm bovenaan wit blijft.'],
      right: [MARGIN, 'Hoeveel mm rechts wit blijft.'],
      bottom: [MARGIN, 'Hoeveel mm onderaan wit blijft.'],
      left: [MARGIN, 'Hoeveel mm links wit blijft.'],
    }),
  ),
  // Undefined where it was not measured.
  back: optional(
    measures('back', 'Het zelfde van de achterkant, als die anders ligt.', {
      x: [OFFSET, 'Hoeveel mm de achterkant te ver naar rechts ligt, gezien op de achterkant.'],
      y: [OFFSET, 'Hoeveel mm de achterkant te laag ligt, gezien op de achterkant.'],
      rotation: [TURN, 'Hoeveel graden de achterkant met de klok mee gedraaid ligt.'],
    }),
  ),
  trays: optional(
    byWord('Welk papier in welke lade ligt: per kleurwoord het nummer of de naam van de lade.', tray),
  ),
});

type ReadPrinter = ModelOf<typeof printerFile>;
export type SideShift = ReadPrinter['shift'];

/** In mm, as they are read off the page of `calibrate`. */
export interface PrinterProfile extends Omit<ReadPrinter, 'name' | 'trays'> {
  readonly name: string;
  /** By colour word, in which tray its paper lies: a number, or what the printer calls it. */
  readonly trays: ReadonlyMap<string, Words | number>;
}

/** @param colours the colour words of the palette, which trays are known by */
export function readPrinter(
  yaml: YamlFile,
  colours: readonly string[],
  report: Report,
): PrinterProfile | undefined {
  const read = readWhole(printerFile, yaml, report);
  if (!read) return undefined;
  const { name, trays = [] } = read;
  for (const [colour] of trays) tellUnknownColour(colour, colours, report);
  return { ...read, name: name.plain, trays: new Map(trays.map(([{ plain }, tray]) => [plain, tray])) };
}
