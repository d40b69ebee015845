/** Programs of the bench as fresh processes, bundled alike; medians of their runs, and tables of them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles resolve their libraries from here. */
const BUNDLES = join(ROOT, 'node_modules', '.cache', 'kletspot-bench');

/** What a program says of itself at its end. */
export interface Result {
  /** Milliseconds. */
  readonly stages?: Readonly<Record<string, number>>;
  readonly peakMiB: number;
  readonly bytes: number;
  readonly pages?: number;
}

export interface Run extends Result {
  /** Of the whole process. */
  readonly seconds: number;
}

export async function bundle(names: readonly string[]): Promise<void> {
  await build({
    entryPoints: names.map((name) => join(ROOT, 'scripts', 'bench', `${name}.ts`)),
    outdir: BUNDLES,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What the sources load only where it is needed (the patterns of each language) stays a file of its own.
    splitting: true,
    // PDFKit looks for its files beside itself, and all programs load fontkit and linebreak by way of it.
    external: ['pdfkit', 'fontkit', 'linebreak'],
    // CommonJS libraries inside a module ask for a `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
}

export function start(name: string, parameters: readonly string[]): Run {
  const begin = performance.now();
  const program = [join(BUNDLES, `${name}.mjs`), ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return { seconds, ...(JSON.parse(stdout) as Result) };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   '))
    .join('\n');
}

export function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
