/** Kinds of value that one option alone takes. */
import { problem } from '../diagnostics.ts';
import { LARGEST_JAR_MM, SMALLEST_JAR_MM } from '../formats/jar.ts';
import { type Kind, readMillimetres, text } from './kinds.ts';

/** How wide a lid is. Who measured around the jar, with a tape, is told so. */
export function jarWidth(): Kind<number> {
  return {
    takes: 'mm',
    read: (typed, option, report) => {
      const width = readMillimetres(String(typed));
      if (width >= SMALLEST_JAR_MM && width <= LARGEST_JAR_MM) return width;
      const around = Number.isNaN(width) ? undefined : Math.ceil(width * Math.PI);
      const limits = { least: SMALLEST_JAR_MM, most: LARGEST_JAR_MM };
      report(problem('command/wrong-jar', undefined, { option, value: String(typed), ...limits, around }));
      return undefined;
    },
  };
}

/** The name of a profile; that of its file will do. A path is kept whole, to be told when printers are read. */
export function printerName(): Kind<string> {
  const name = text('name');
  return {
    ...name,
    read: (typed, option, report) =>
      name.read(
        String(typed)
          .trim()
          .replace(/^([^/\\]+)\.ya?ml$/i, '$1'),
        option,
        report,
      ),
  };
}
