/** Writes the corrections of `content/booklet.yaml` in the table of `content/CORRECTIES.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readBooklet } from '../src/content/booklet.ts';
import { withCorrections } from '../src/content/corrections-table.ts';
import { readSourceText } from '../src/content/source.ts';
import { readYaml } from '../src/content/yaml.ts';
import { collect } from '../src/diagnostics.ts';

const BOOKLET = 'content/booklet.yaml';
const root = new URL('../', import.meta.url);
const document = new URL('content/CORRECTIES.md', root);

const problems = collect();
const source = readSourceText(
  new Map([[BOOKLET, readFileSync(new URL(BOOKLET, root))]]),
  BOOKLET,
  problems.report,
);
const yaml = source && readYaml(source, problems.report);
const booklet = yaml && readBooklet(yaml, problems.report);
const written = booklet && withCorrections(readFileSync(document, 'utf8'), booklet.colophon.corrections);
if (problems.hasErrors || !written) {
  throw new Error('The booklet is not sound (npx kletspot check), or the marks of the table are gone.');
}
writeFileSync(document, written);
