/** Printers: how one of them differs from what it is asked to print. */
import { problem, type Report } from '../diagnostics.ts';
import { conforming } from './conform.ts';
import { printerSchema } from './printer-schema.ts';
import { textReader } from './text.ts';
import { placeOf, type YamlFile } from './yaml.ts';

/** In mm, as they are read off the page of `calibrate`. */
export interface PrinterProfile {
  readonly name: string;
  /** How far print lies too far to the right, and too low. */
  readonly shift: { readonly x: number; readonly y: number };
  /** What 100 mm of print measure. */
  readonly scale: { readonly x: number; readonly y: number };
  /** What stays blank along the paper's edges. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** How far the back lies off the front, seen on the back; degrees clockwise. */
  readonly back: { readonly x: number; readonly y: number; readonly rotation: number };
}

/** What can be told apart from a mistake in reading or typing: beyond it nobody's printer is. */
const LIMITS = {
  shift: { least: -10, most: 10 },
  scale: { least: 95, most: 105 },
  margins: { least: 0, most: 25 },
  back: { least: -10, most: 10 },
  rotation: { least: -3, most: 3 },
} as const;

const NONE = {
  shift: { x: 0, y: 0 },
  scale: { x: 100, y: 100 },
  margins: { top: 0, right: 0, bottom: 0, left: 0 },
  back: { x: 0, y: 0, rotation: 0 },
} as const;

export function readPrinter(yaml: YamlFile, report: Report): PrinterProfile | undefined {
  const file = conforming(printerSchema, yaml, report);
  if (file?.name === undefined) return undefined;
  for (const group of ['shift', 'scale', 'margins', 'back'] as const) {
    const values = file[group];
    if (values) checkLimits(yaml, group, values, report);
  }
  return {
    name: textReader(yaml, report).words(file, 'name'),
    shift: filled(NONE.shift, file.shift),
    scale: filled(NONE.scale, file.scale),
    margins: filled(NONE.margins, file.margins),
    back: filled(NONE.back, file.back),
  };
}

/** What was not measured is as it should be. */
function filled<Key extends string>(
  none: Readonly<Record<Key, number>>,
  measured: Readonly<Partial<Record<Key, number | undefined>>> | undefined,
): Record<Key, number> {
  const values = Object.keys(none).map((key) => [key, measured?.[key as Key] ?? none[key as Key]]);
  return Object.fromEntries(values) as Record<Key, number>;
}

function checkLimits(
  yaml: YamlFile,
  group: 'shift' | 'scale' | 'margins' | 'back',
  values: Readonly<Record<string, number | undefined>>,
  report: Report,
): void {
  for (const [key, value] of Object.entries(values)) {
    const limits = key === 'rotation' ? LIMITS.rotation : LIMITS[group];
    if (value === undefined || (value >= limits.least && value <= limits.most)) continue;
    const name = `${group}.${key}`;
    report(problem('printer/out-of-range', placeOf(yaml, values, key), { name, value, ...limits, group }));
  }
}
