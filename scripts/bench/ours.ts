/**
 * One run of our pipeline: a deck's YAML to one tagged, conforming file of all its cards. Prints what it
 * took, per stage.
 * Usage: ours.ts PROJECT CONTENT OUT.pdf
 */
import { writeFileSync } from 'node:fs';
import { collect, tell } from '../../src/diagnostics.ts';
import { projectFolders, readProject } from '../../src/node/project.ts';
import { makeProducts } from '../../src/products/make.ts';
import { type BuildRequest, EVERYTHING } from '../../src/products/product.ts';
import type { Stage } from '../../src/products/progress.ts';

const [root, content, out] = process.argv.slice(2) as [string, string, string];

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
  only: ['cards'],
  editions: ['white-paper'],
  blanks: false,
};
const products = files && (await makeProducts(files, request, problems.report, enter));
enter('done');
const pdf = products?.files[0];
if (!pdf) throw new Error(problems.diagnostics.map((each) => tell(each, 'en').message).join('\n'));
writeFileSync(out, pdf.bytes);
const peakMiB = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ stages, peakMiB, bytes: pdf.bytes.length }));
