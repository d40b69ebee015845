/** The booklet's editions, for booklets of 18, 200 and 2,000 themes; and beside Chromium where it is found. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWithChromium } from './chromium.ts';
import { columns, median, ROOT, type Run, start, whole } from './processes.ts';
import { bookletOf } from './themes.ts';

const COUNTS = [18, 200, 2_000] as const;
const EDITIONS = ['screen', 'print', 'large-print'] as const;
const ALL = EDITIONS.join(',');
const RUNS = 3;

interface Row {
  readonly count: number;
  readonly editions: string;
  readonly runs: readonly Run[];
}

export function benchBooklet(folder: string): string {
  const rows = COUNTS.flatMap((count) => {
    const content = contentOf(count, folder);
    return [...EDITIONS, ALL].map((editions) => measure(count, editions, content, folder));
  });
  return [table(rows), growth(rows), besideChromium(rows, folder)].join('\n');
}

function contentOf(count: number, folder: string): string {
  const content = join(folder, `themes-${count}`);
  mkdirSync(content);
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  writeFileSync(join(content, 'booklet.yaml'), bookletOf(count));
  return content;
}

function measure(count: number, editions: string, content: string, folder: string): Row {
  const run = (): Run => start('ours', [ROOT, content, join(folder, 'booklet.pdf'), 'booklet', editions]);
  run();
  return { count, editions, runs: Array.from({ length: RUNS }, run) };
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ count, editions, runs }) => {
    const seconds = secondsOf(runs);
    const { pages = 0, bytes } = runs[0] as Run;
    return [
      whole(count),
      editions === ALL ? 'all three' : editions,
      whole(pages),
      seconds.toFixed(2),
      whole(pages / seconds),
      whole(Math.max(...runs.map((each) => each.peakMiB))),
      whole(bytes),
    ];
  });
  return columns([['themes', 'edition', 'pages', 's', 'pages/s', 'MiB', 'bytes'], ...lines]);
}

function growth(rows: readonly Row[]): string {
  const [, some, many] = COUNTS.map((count) => {
    const row = rows.find((each) => each.count === count && each.editions === ALL);
    return { seconds: secondsOf(row?.runs ?? []), pages: row?.runs[0]?.pages ?? Number.NaN };
  });
  const times = ((many?.seconds ?? 0) / (some?.seconds ?? 1)).toFixed(1);
  const pages = ((many?.pages ?? 0) / (some?.pages ?? 1)).toFixed(1);
  return `\n2,000 themes take ${times} times as long as 200, for ${pages} times the pages.`;
}

function besideChromium(rows: readonly Row[], folder: string): string {
  const ours = secondsOf(rows.find(({ editions }) => editions === ALL)?.runs ?? []);
  const theirs = printWithChromium(join(ROOT, 'content', 'booklet.yaml'), folder, RUNS);
  if (theirs === undefined) return 'Chromium was not found, so there is nothing to compare with.';
  return `18 themes, all three editions: ${ours.toFixed(2)} s; Chromium prints the same words once in ${theirs.toFixed(2)} s.`;
}

function secondsOf(runs: readonly Run[]): number {
  return median(runs.map(({ seconds }) => seconds));
}
