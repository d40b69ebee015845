/** Printers: how one of them differs from what it is asked to print. */
import { problem, type Report } from '../diagnostics.ts';
import { nearest } from '../nearest.ts';
import type { Words } from '../placed-words.ts';
import { conforming } from './conform.ts';
import { printerSchema } from './printer-schema.ts';
import { type TextReader, textReader } from './text.ts';
import { placeOf, placeOfKey, type YamlFile } from './yaml.ts';

/** In mm, as they are read off the page of `calibrate`. */
export interface PrinterProfile {
  readonly name: string;
  /** How far print lies too far to the right, and too low; degrees clockwise. */
  readonly shift: SideShift;
  /** What 100 mm of print measure. */
  readonly scale: { readonly x: number; readonly y: number };
  /** What stays blank along the paper's edges. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** The same of the back, seen on the back; undefined where it was not measured. */
  readonly back: SideShift | undefined;
  /** By colour word, in which tray its paper lies: a number, or what the printer calls it. */
  readonly trays: ReadonlyMap<string, Words | number>;
}

export interface SideShift {
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
}

/** What can be told apart from a mistake in reading or typing: beyond it nobody's printer is. */
const LIMITS = {
  shift: { least: -10, most: 10 },
  scale: { least: 95, most: 105 },
  margins: { least: 0, most: 25 },
  back: { least: -10, most: 10 },
  rotation: { least: -3, most: 3 },
  trays: { least: 1, most: 99 },
} as const;

const NONE = {
  shift: { x: 0, y: 0, rotation: 0 },
  scale: { x: 100, y: 100 },
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  back: { x: 0, y: 0, rotation: 0 },
} as const;

/** @param colours the colour words of the palette, which trays are known by */
export function readPrinter(
  yaml: YamlFile,
  colours: readonly string[],
  report: Report,
): PrinterProfile | undefined {
  const file = conforming(printerSchema, yaml, report);
  if (file?.name === undefined) return undefined;
  const reader = textReader(yaml, report);
  const measured = <Key extends string>(group: Group, none: Values<Key>, values?: Values<Key>) =>
    filled(none, values && withinLimits(yaml, group, values, report));
  return {
    name: reader.words(file, 'name').plain,
    shift: measured('shift', NONE.shift, file.shift),
    scale: measured('scale', NONE.scale, file.scale),
    margins: measured('margins', NONE.margins, file.margins),
    back: file.back && measured('back', NONE.back, file.back),
    trays: readTrays(yaml, file.trays ?? {}, colours, reader, report),
  };
}

function readTrays(
  yaml: YamlFile,
  trays: Readonly<Record<string, string | number>>,
  colours: readonly string[],
  reader: TextReader,
  report: Report,
): PrinterProfile['trays'] {
  withinLimits(yaml, 'trays', trays, report);
  const read = Object.entries(trays).map(([key, tray]): [string, Words | number] => {
    const colour = reader.key(trays, key).plain;
    if (!colours.includes(colour)) {
      const params = { colour, known: colours, meant: nearest(colour, colours) };
      report(problem('content/unknown-colour', placeOfKey(yaml, trays, key), params));
    }
    return [colour, typeof tray === 'string' ? reader.words(trays, key) : tray];
  });
  return new Map(read);
}

type Group = 'shift' | 'scale' | 'margins' | 'back' | 'trays';
type Values<Key extends string> = Readonly<Partial<Record<Key, number | undefined>>>;

/** What was not measured is as it should be. */
function filled<Key extends string>(none: Values<Key>, measured?: Values<Key>): Record<Key, number> {
  const values = Object.keys(none).map((key) => [key, measured?.[key as Key] ?? none[key as Key]]);
  return Object.fromEntries(values) as Record<Key, number>;
}

/** The values that can be; the others are reported. */
function withinLimits<Values extends Readonly<Record<string, string | number | undefined>>>(
  yaml: YamlFile,
  group: Group,
  values: Values,
  report: Report,
): Partial<Values> {
  const sound = Object.entries(values).filter(([key, value]) => {
    const limits = key === 'rotation' ? LIMITS.rotation : LIMITS[group];
    const isWhole = group !== 'trays' || Number.isInteger(value);
    if (typeof value !== 'number' || (value >= limits.least && value <= limits.most && isWhole)) return true;
    const params = { name: `${group}.${key}`, value, ...limits, group };
    report(problem('printer/out-of-range', placeOf(yaml, values, key), params));
    return false;
  });
  return Object.fromEntries(sound) as Partial<Values>;
}
