/**
 * `npm run bench`: how long our pipeline takes from YAML to a tagged, conforming PDF, beside a plain
 * PDFKit program that draws the same cards from the same YAML, untagged. Both are bundled the same way
 * and run as fresh processes, in turn; figures are medians of the runs, times are wall clock.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deckOf } from './bench/deck.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COUNTS = [26, 1_000, 10_000] as const;
const RUNS = 5;
/** Bundles resolve their libraries from here. */
const BUNDLES = join(ROOT, 'node_modules', '.cache', 'kletspot-bench');

interface Result {
  readonly stages?: Readonly<Record<string, number>>;
  readonly peakMiB: number;
  readonly bytes: number;
}

interface Run extends Result {
  /** Of the whole process. */
  readonly seconds: number;
}

const folder = mkdtempSync(join(tmpdir(), 'kletspot-bench-'));
try {
  await bundle();
  const rows = COUNTS.map(measure);
  console.log(table(rows));
  console.log(stageTable(rows));
  console.log(growth(rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundle(): Promise<void> {
  await build({
    entryPoints: ['ours', 'plain'].map((name) => join(ROOT, 'scripts', 'bench', `${name}.ts`)),
    outdir: BUNDLES,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // PDFKit looks for its files beside itself, and both programs load fontkit by way of it.
    external: ['pdfkit', 'fontkit'],
    // CommonJS libraries inside a module ask for a `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
}

interface Row {
  readonly count: number;
  readonly ours: readonly Run[];
  readonly plain: readonly Run[];
}

function measure(count: number): Row {
  const content = join(folder, String(count));
  mkdirSync(content);
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  rmSync(join(content, 'booklet.yaml'), { force: true });
  writeFileSync(join(content, 'deck.yaml'), deckOf(count));
  const ours: Run[] = [];
  const plain: Run[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const one = start('ours', [ROOT, content, join(folder, 'ours.pdf')]);
    const other = start('plain', [join(content, 'deck.yaml'), join(folder, 'plain.pdf')]);
    // The first of each fills the disk's cache.
    if (run === 0) continue;
    ours.push(one);
    plain.push(other);
  }
  return { count, ours, plain };
}

function start(name: string, parameters: readonly string[]): Run {
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(BUNDLES, `${name}.mjs`), ...parameters],
    {
      encoding: 'utf8',
    },
  );
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return { seconds, ...(JSON.parse(stdout) as Result) };
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ count, ours, plain }) => {
    const seconds = median(ours.map((run) => run.seconds));
    const yardstick = median(plain.map((run) => run.seconds));
    // Pair by pair, because a machine's speed drifts.
    const ratio = median(ours.map((run, index) => run.seconds / (plain[index] as Run).seconds));
    return [
      count.toLocaleString('en'),
      seconds.toFixed(2),
      (count / seconds).toFixed(0),
      Math.max(...ours.map((run) => run.peakMiB)).toFixed(0),
      (ours[0] as Run).bytes.toLocaleString('en'),
      yardstick.toFixed(2),
      Math.max(...plain.map((run) => run.peakMiB)).toFixed(0),
      (plain[0] as Run).bytes.toLocaleString('en'),
      `${ratio.toFixed(2)} ×`,
    ];
  });
  const head = ['cards', 's', 'cards/s', 'MiB', 'bytes', 'plain s', 'MiB', 'bytes', 'ours / plain'];
  return columns([head, ...lines]);
}

function stageTable(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]?.ours[0]?.stages ?? {}).filter(
    (name) => name !== 'start' && name !== 'done',
  );
  const lines = rows.map(({ count, ours }) => {
    const took = names.map((name) => median(ours.map(({ stages }) => (stages?.[name] ?? 0) / 1000)));
    const begin = median(ours.map(({ seconds, stages }) => seconds - stagesTogether(stages, names)));
    return [count.toLocaleString('en'), begin.toFixed(3), ...took.map((seconds) => seconds.toFixed(3))];
  });
  return `\nSeconds per stage\n${columns([['cards', 'start', ...names], ...lines])}`;
}

function stagesTogether(stages: Run['stages'], names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (stages?.[name] ?? 0) / 1000, 0);
}

function growth(rows: readonly Row[]): string {
  const [, thousand, tenThousand] = rows.map(({ ours }) => median(ours.map((run) => run.seconds)));
  return `\n10,000 cards take ${((tenThousand ?? 0) / (thousand ?? 1)).toFixed(1)} times as long as 1,000.`;
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   '))
    .join('\n');
}
