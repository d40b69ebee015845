/** The cards beside a plain PDFKit program that draws the same cards from the same YAML, untagged. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckOf } from './deck.ts';
import { columns, median, ROOT, type Run, start, whole } from './processes.ts';

const COUNTS = [26, 1_000, 10_000] as const;
const RUNS = 5;

interface Row {
  readonly count: number;
  readonly ours: readonly Run[];
  readonly plain: readonly Run[];
}

export function benchCards(folder: string): string {
  const rows = COUNTS.map((count) => measure(count, folder));
  return [table(rows), stageTable(rows), growth(rows)].join('\n');
}

function measure(count: number, folder: string): Row {
  const content = contentOf(count, folder);
  const ours: Run[] = [];
  const plain: Run[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const one = start('ours', [ROOT, content, join(folder, 'ours.pdf'), 'cards', 'white-paper']);
    const other = start('plain', [join(content, 'deck.yaml'), join(folder, 'plain.pdf')]);
    // The first of each fills the disk's cache.
    if (run === 0) continue;
    ours.push(one);
    plain.push(other);
  }
  return { count, ours, plain };
}

/** The folder of a content with so many cards and nothing else to make. */
export function contentOf(count: number, folder: string): string {
  const content = join(folder, `cards-${count}`);
  if (existsSync(content)) return content;
  mkdirSync(content);
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  rmSync(join(content, 'booklet.yaml'), { force: true });
  writeFileSync(join(content, 'deck.yaml'), deckOf(count));
  return content;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ count, ours, plain }) => {
    const seconds = median(ours.map((run) => run.seconds));
    const yardstick = median(plain.map((run) => run.seconds));
    // Pair by pair, because a machine's speed drifts.
    const ratio = median(ours.map((run, index) => run.seconds / (plain[index] as Run).seconds));
    return [
      whole(count),
      seconds.toFixed(2),
      whole(count / seconds),
      whole(Math.max(...ours.map((run) => run.peakMiB))),
      whole((ours[0] as Run).bytes),
      yardstick.toFixed(2),
      whole(Math.max(...plain.map((run) => run.peakMiB))),
      whole((plain[0] as Run).bytes),
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
    return [whole(count), begin.toFixed(3), ...took.map((seconds) => seconds.toFixed(3))];
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
