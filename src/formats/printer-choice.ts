/** Which printer the sheets are for. Without YAML: the page runs this. */
import type { PrinterProfile } from '../content/printer.ts';
import { type Diagnostic, problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';

export const PRINTERS_FOLDER = 'content/printers/';

/** The printers of a project, by the names of their files. */
export type Printers = ReadonlyMap<string, PrinterProfile>;

/** Undefined where none is asked for, or, with the problem reported, where the project has none of that name. */
export function choosePrinter(
  name: string | undefined,
  printers: Printers,
  files: Files,
  report: Report,
): PrinterProfile | undefined {
  if (name === undefined) return undefined;
  const printer = printers.get(name);
  // A file that couldn't be read has been reported.
  if (!printer && !files.has(fileOf(name))) report(noPrinter(name, files));
  return printer;
}

function noPrinter(name: string, files: Files): Diagnostic {
  const meant = nameInPath(name);
  return meant === undefined
    ? problem('command/unknown-printer', undefined, { name, known: printerNames(files) })
    : problem('command/printer-is-path', undefined, {
        path: name,
        name: meant,
        isKnown: files.has(fileOf(meant)),
      });
}

/** Those that a project has a file of, whether it is right or not. */
export function printerNames(files: Files): readonly string[] {
  return [...files.keys()]
    .filter((path) => path.startsWith(PRINTERS_FOLDER) && path.endsWith(EXTENSION))
    .map((path) => path.slice(PRINTERS_FOLDER.length, -EXTENSION.length))
    .sort();
}

export function fileOf(name: string): string {
  return `${PRINTERS_FOLDER}${name}${EXTENSION}`;
}

const EXTENSION = '.yaml';

/** The name that a path's file would go by; undefined if it is no path. */
function nameInPath(typed: string): string | undefined {
  const isPath = /[/\\]|\.ya?ml$/i.test(typed);
  const name = (typed.split(/[/\\]/).at(-1) ?? '').replace(/\.ya?ml$/i, '');
  return isPath && name !== '' ? name : undefined;
}
