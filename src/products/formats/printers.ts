/** The printers of a project, by the names of their files. */
import { readPrinter } from '../../content/printer.ts';
import { readSourceText } from '../../content/source.ts';
import { readYaml } from '../../content/yaml.ts';
import type { Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { PRINTERS_FOLDER, type Printers } from './printer-choice.ts';

/**
 * All that can be read; what is wrong is reported at its place.
 * @param colours the colour words of the deck's palette
 */
export function readPrinters(files: Files, colours: readonly string[], report: Report): Printers {
  const paths = [...files.keys()]
    .filter((path) => path.startsWith(PRINTERS_FOLDER) && path.endsWith('.yaml'))
    .sort();
  const read = paths.flatMap((path) => {
    const source = readSourceText(files, path, report);
    const yaml = source && readYaml(source, report);
    const profile = yaml && readPrinter(yaml, colours, report);
    return profile ? [[path.slice(PRINTERS_FOLDER.length, -'.yaml'.length), profile] as const] : [];
  });
  return new Map(read);
}
