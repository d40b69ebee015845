/** What is said of findings: each sort in full the first time, then only counted. */
import type { Finding } from './judge.ts';
import type { Answer } from './worker.ts';

export class Summary {
  readonly #seed: number;
  readonly #only: readonly string[];
  readonly #sorts = new Map<string, string[]>();
  readonly #kinds = new Map<string, { inputs: number; made: number; seconds: number }>();

  constructor(seed: number, only: readonly string[]) {
    this.#seed = seed;
    this.#only = only;
  }

  get isClean(): boolean {
    return this.#sorts.size === 0;
  }

  /** Words for how far it is, now and then. */
  count({ kind, made, seconds, number }: Answer): string {
    const known = this.#kinds.get(kind) ?? { inputs: 0, made: 0, seconds: 0 };
    known.inputs += 1;
    if (made > 0) known.made += 1;
    known.seconds += seconds;
    this.#kinds.set(kind, known);
    const isRound = (number + 1) % 1000 === 0;
    return isRound ? `${new Date().toTimeString().slice(0, 8)}  ${number + 1} tried` : '';
  }

  /** Words for what was not found before. */
  add(answer: Answer): string {
    return answer.findings.flatMap((finding) => this.#new(answer, finding)).join('\n');
  }

  end(tried: number): string {
    const kinds = [...this.#kinds].map(
      ([name, { inputs, made, seconds }]) =>
        `${name.padEnd(12)} ${inputs} tried, ${made} printed, ${(seconds / inputs).toFixed(2)} s each`,
    );
    const sorts = [...this.#sorts].map(
      ([sort, where]) => `${String(where.length).padStart(5)} × ${sort}  ${where.slice(0, 5).join(' ')}`,
    );
    const found = sorts.length === 0 ? 'Nothing was found.' : `${sorts.length} sorts of findings:`;
    return [`Seed ${this.#seed}: ${tried} inputs.`, ...kinds, found, ...sorts].join('\n');
  }

  #new({ seed, number, kind, path, ways, isCommand }: Answer, { kind: what, detail }: Finding): string[] {
    const where = `${seed}:${number}`;
    const sort = `${what}: ${sortOf(detail)}`;
    const known = this.#sorts.get(sort);
    if (known) {
      known.push(where);
      return [];
    }
    this.#sorts.set(sort, [where]);
    const only = this.#only.length > 0 ? ` --only ${this.#only.join(',')}` : '';
    return [
      `${where}  ${what}  ${kind} ${path}${isCommand ? ' (whole command)' : ''}`,
      `    ${detail.replaceAll('\n', '\n    ')}`,
      `    ${ways.join('; ')}`,
      `    npm run fuzz -- --repeat ${where}${only}`,
    ];
  }
}

/** What is the same of findings that have one cause: not the numbers, not what was typed. */
function sortOf(detail: string): string {
  const lines = detail.split('\n');
  const place = lines.find((line) => /\/src\//.test(line))?.replace(/^.*\/(src\/[^:]+):.*$/, '$1') ?? '';
  const first = (lines[0] ?? '').replace(/["“”'‘’`][^"“”'‘’`]*["“”'‘’`]/g, '…').replace(/\d+/g, '#');
  return `${first.slice(0, 120)} ${place}`.trim();
}
