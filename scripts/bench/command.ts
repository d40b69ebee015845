/**
 * The command as people run it, beside what it is measured against: the list beside Node itself, cards beside another
 * program that is given with `--beside 'node typst.mjs {deck} {out}'`. Taken in turn, since the speed of a machine drifts.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentOf } from './cards.ts';
import { plainCards } from './deck.ts';
import { columns, median, ROOT, whole } from './processes.ts';

const SIZES = [
  { count: 26, runs: 7 },
  { count: 1_000, runs: 5 },
  { count: 10_000, runs: 3 },
] as const;
/** Each takes minutes: `--large`. */
const LARGE = [
  { count: 50_000, runs: 1 },
  { count: 100_000, runs: 1 },
] as const;

const KLETSPOT = join(ROOT, 'scripts', 'kletspot.mjs');
const METER = pathToFileURL(join(ROOT, 'scripts', 'bench', 'meter.mjs')).href;

interface Used {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
}

/** Runs one time each of what is compared. */
type Turn = readonly [ours: () => Used, other: () => Used];

export function benchCommand(folder: string, options: readonly string[]): string {
  const beside = options[options.indexOf('--beside') + 1];
  const other = options.includes('--beside') && beside ? beside : undefined;
  const sizes = [...SIZES, ...(options.includes('--large') ? LARGE : [])];
  const node = (): Used => use(process.execPath, ['-e', '0'], folder);
  const list = (): Used => use(process.execPath, [KLETSPOT, 'list'], folder);
  const rows = sizes.map(({ count, runs }) =>
    row(`${whole(count)} cards`, runs, cardsOf(count, folder, other)),
  );
  const head = ['', 's', 'cpu s', 'MiB', 'beside s', 'cpu s', 'wall', 'cpu'];
  const yardsticks = `list beside node -e 0, cards beside ${other ?? 'nothing'}`;
  return `${yardsticks}\n${columns([head, row('list', 7, [list, node]), ...rows])}`;
}

function cardsOf(count: number, folder: string, beside: string | undefined): Turn | readonly [() => Used] {
  const content = contentOf(count, folder);
  const ours = (): Used => {
    // What was built into a folder before is not built again.
    const out = mkdtempSync(join(folder, 'out-'));
    const what = ['--content', content, '--only', 'cards', '--edition', 'white-paper', '--no-previews'];
    const used = use(process.execPath, [KLETSPOT, 'build', ...what, '--out', join(out, 'dist')], folder);
    rmSync(out, { recursive: true, force: true });
    return used;
  };
  if (beside === undefined) return [ours];
  const deck = join(content, 'deck.json');
  writeFileSync(deck, JSON.stringify(plainCards(readFileSync(join(content, 'deck.yaml'), 'utf8'))));
  const paths = { '{deck}': deck, '{out}': join(folder, 'beside.pdf') };
  const [program = '', ...given] = beside.split(' ');
  const filled = given.map((each) => paths[each as keyof typeof paths] ?? each);
  return [ours, () => use(program, filled, folder)];
}

function row(name: string, runs: number, [ours, other]: Turn | readonly [() => Used]): string[] {
  const turns = Array.from({ length: runs + 1 }, () => [ours(), other?.()] as const);
  // The first of each fills the caches.
  const counted = runs === 1 ? turns.slice(0, 1) : turns.slice(1);
  const middle = (what: keyof Used): string => median(counted.map(([one]) => one[what])).toFixed(2);
  const own = [
    name,
    middle('seconds'),
    middle('cpuSeconds'),
    whole(median(counted.map(([one]) => one.peakMiB))),
  ];
  if (!other) return [...own, '', '', '', ''];
  const theirs = (what: keyof Used): string =>
    median(counted.map(([, two]) => two?.[what] ?? Number.NaN)).toFixed(2);
  const ratio = (what: keyof Used): string =>
    `${median(counted.map(([one, two]) => one[what] / (two?.[what] ?? Number.NaN))).toFixed(2)} ×`;
  return [...own, theirs('seconds'), theirs('cpuSeconds'), ratio('seconds'), ratio('cpuSeconds')];
}

/** One run of a program. What is no Node program does not say what it used. */
function use(program: string, parameters: readonly string[], folder: string): Used {
  const said = join(folder, 'meter.json');
  rmSync(said, { force: true });
  const env = { ...process.env, NODE_OPTIONS: `--import=${METER}`, KLETSPOT_METER: said };
  const began = performance.now();
  const { status, stderr } = spawnSync(program, parameters, { env, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed:\n${stderr}`);
  return { seconds, ...readSaid(said) };
}

function readSaid(path: string): Omit<Used, 'seconds'> {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { cpuSeconds: Number.NaN, peakMiB: Number.NaN };
  }
}
