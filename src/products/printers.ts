/** The printers of a project, by the names of their files. */
import { type PrinterProfile, readPrinter } from '../content/printer.ts';
import { readSourceText } from '../content/source.ts';
import { readYaml } from '../content/yaml.ts';
import { problem, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';

const FOLDER = 'content/printers/';

export type Printers = ReadonlyMap<string, PrinterProfile>;

/** All that can be read; what is wrong is reported at its place. */
export function readPrinters(files: Files, report: Report): Printers {
  const paths = [...files.keys()].filter((path) => path.startsWith(FOLDER) && path.endsWith('.yaml')).sort();
  const read = paths.flatMap((path) => {
    const source = readSourceText(files, path, report);
    const yaml = source && readYaml(source, report);
    const profile = yaml && readPrinter(yaml, report);
    return profile ? [[path.slice(FOLDER.length, -'.yaml'.length), profile] as const] : [];
  });
  return new Map(read);
}

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
  if (!printer && !files.has(`${FOLDER}${name}.yaml`)) {
    report(problem('command/unknown-printer', undefined, { name, known: [...printers.keys()] }));
  }
  return printer;
}
