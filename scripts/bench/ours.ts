/**
 * One run of our pipeline: YAML to tagged, conforming files of some editions of one product. Prints what it
 * took, per stage.
 * Usage: ours.ts PROJECT CONTENT OUT.pdf PRODUCT EDITION,EDITION
 */

import { writeFileSync } from 'node:fs';
import { collect } from '../../src/diagnostics.ts';
import { projectFolders, readProject } from '../../src/node/project.ts';
import { type BuildRequest, EVERYTHING } from '../../src/request/request.ts';
import { makeProducts } from '../../src/run/make.ts';
import type { Stage } from '../../src/typesetting/progress.ts';
import { wordsIn } from '../../src/words/index.ts';
import { tell } from '../../src/words/tell.ts';

const [root, content, out, product, editions] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];

const stages: Partial<Record<Stage | 'start' | 'done', number>> = { start: performance.now() };
let stage: Stage | 'start' | 'done' = 'start';
let since = performance.now();

function enter(next: Stage | 'done'): void {
  const now = performance.now();
  if (stage !== 'start') stages[stage] = (stages[stage] ?? 0) + now - since;
  stage = next;
  since = now;
}

const problems = collect();
const files = readProject(projectFolders(content, root, root), problems.report);
const request: BuildRequest = {
  ...EVERYTHING,
  only: [product],
  editions: editions.split(','),
  options: { ...EVERYTHING.options, blanks: false },
};
const products = files && (await makeProducts(files, request, problems.report, { progress: enter }));
enter('done');
const [pdf] = products?.files ?? [];
if (!products || !pdf)
  throw new Error(problems.diagnostics.map((each) => tell(each, wordsIn('en')).message).join('\n'));
writeFileSync(out, pdf.bytes);
const peakMiB = process.resourceUsage().maxRSS / 1024;
const pages = products.files.reduce((sum, file) => sum + file.pages, 0);
const bytes = products.files.reduce((sum, file) => sum + file.bytes.length, 0);
process.stdout.write(JSON.stringify({ stages, peakMiB, bytes, pages }));
