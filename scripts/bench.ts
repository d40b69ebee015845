/**
 * `npm run bench`: how long our pipeline takes from YAML to tagged, conforming PDFs. All programs are
 * bundled the same way and run as fresh processes, in turn; figures are medians, times are wall clock.
 * `npm run bench -- cards`, `-- booklet`, `-- page` and `-- command` run one part; the last takes what to stand beside
 * (`--beside 'node typst.mjs {deck} {out}'`) and `--large`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBooklet } from './bench/booklet.ts';
import { benchCards } from './bench/cards.ts';
import { benchCommand } from './bench/command.ts';
import { benchPage } from './bench/page.ts';
import { bundle } from './bench/processes.ts';

const BENCHES = { cards: benchCards, booklet: benchBooklet, page: benchPage, command: benchCommand };

const given = process.argv.slice(2);
const wanted = given.filter((each) => each in BENCHES);
const folder = mkdtempSync(join(tmpdir(), 'kletspot-bench-'));
try {
  await bundle(['ours', 'plain']);
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) console.log(`${await bench(folder, given)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
