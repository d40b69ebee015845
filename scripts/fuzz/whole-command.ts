/** An input tried as a person would: the command in a process, on files on a disk, with an output that was there before. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../src/files.ts';
import { sha256 } from '../../src/node/sha256.ts';
import type { Input } from './input.ts';
import type { Finding } from './judge.ts';

const BIN = fileURLToPath(new URL('../kletspot.mjs', import.meta.url));

/** Something of a person's, which no build may touch. */
const NOTE = 'van-iemand.txt';

const LONGEST_MS = 90_000;

export class WholeCommand {
  readonly #home = mkdtempSync(join(tmpdir(), 'kletspot-fuzz-'));
  readonly #out = join(this.#home, 'out', 'dist');
  readonly #base: Files;

  constructor(base: Files) {
    this.#base = base;
    for (const [path, bytes] of base) if (isContent(path)) this.#write(path, bytes);
  }

  findings(input: Input): readonly Finding[] {
    if (!existsSync(join(this.#out, 'manifest.json'))) this.#build(input);
    writeFileSync(join(this.#out, NOTE), 'van iemand');
    const before = digest(this.#out);
    this.#write(input.path, input.bytes);
    try {
      const { status, stdout, stderr } = this.#build(input);
      if (status === null)
        return [{ kind: 'hang', detail: `the command was stopped after ${LONGEST_MS / 1000} s` }];
      return [...codeFindings(status, stdout, stderr), ...this.#outputFindings(status, before)];
    } finally {
      this.#write(input.path, this.#base.get(input.path) ?? new Uint8Array());
    }
  }

  close(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  #outputFindings(code: number, before: ReadonlyMap<string, string>): Finding[] {
    const after = digest(this.#out);
    const isSame = before.size === after.size && [...before].every(([path, sum]) => after.get(path) === sum);
    const beside = readdirSync(dirname(this.#out)).filter((name) => name !== 'dist');
    const details = [
      ...(code !== 0 && !isSame ? [`changed by a build that ended with ${code}`] : []),
      ...(after.get(NOTE) === before.get(NOTE) ? [] : ['what a person put there is gone']),
      ...(beside.length > 0 ? [`left beside it: ${beside.join(', ')}`] : []),
    ];
    return details.map((detail) => ({ kind: 'old output', detail }));
  }

  #build({ request }: Input) {
    const narrowed = ['--only', request.only.join(), '--edition', request.editions.join(), '--no-previews'];
    const folders = ['--content', join(this.#home, 'content'), '--out', this.#out];
    return spawnSync(process.execPath, [BIN, 'build', '--json', ...folders, ...narrowed], {
      encoding: 'utf8',
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    });
  }

  #write(path: string, bytes: Uint8Array): void {
    const file = join(this.#home, ...path.split('/'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** What a person gives the command; the look comes with it. */
export function isContent(path: string): boolean {
  return path.startsWith('content/');
}

function codeFindings(code: number, stdout: string, stderr: string): Finding[] {
  if (code !== 0 && code !== 1)
    return [{ kind: 'throw', detail: `exit ${code}: ${stdout.slice(0, 600)}${stderr.slice(0, 600)}` }];
  try {
    const { ok } = JSON.parse(stdout);
    return ok === (code === 0) ? [] : [{ kind: 'odd', detail: `ok is ${ok}, and the exit code ${code}` }];
  } catch {
    return [{ kind: 'odd', detail: `--json gave no object: ${stdout.slice(0, 200)}` }];
  }
}

function digest(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => [
      relative(folder, join(parentPath, name)),
      sha256(readFileSync(join(parentPath, name))),
    ]),
  );
}
