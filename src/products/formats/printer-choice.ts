/** Which printer the sheets are for. Without YAML: the page runs this. */
import type { PrinterProfile } from '../../content/printer.ts';
import { problem, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';

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
  // A file that could not be read was told already.
  if (!printer && !files.has(`${PRINTERS_FOLDER}${name}.yaml`)) {
    report(problem('command/unknown-printer', undefined, { name, known: [...printers.keys()] }));
  }
  return printer;
}
