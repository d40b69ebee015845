/** The printers of a project, by the names of their files. */
import { readPrinter } from '../content/printer.ts';
import { readSourceText } from '../content/source.ts';
import { readYaml } from '../content/yaml.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { fileOf, type Printers, printerNames } from './printer-choice.ts';

/**
 * All that are wanted and can be read; what is wrong is reported at its place.
 *
 * @param colours the colour words of the deck's palette
 */
export function readPrinters(
  files: Files,
  colours: readonly string[],
  isWanted: (name: string) => boolean,
  report: Report,
): Printers {
  const wanted = printerNames(files).filter(isWanted);
  const read = wanted.flatMap((name) => {
    const source = readSourceText(files, fileOf(name), report);
    const yaml = source && readYaml(source, report);
    const profile = yaml && readPrinter(yaml, colours, report);
    return profile ? [[name, profile] as const] : [];
  });
  return new Map(read);
}
