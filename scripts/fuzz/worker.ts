/** A process that tries inputs one by one; whoever started it watches it (`watched.ts`). */
import { Attempts } from './attempt.ts';
import { baseFiles } from './base.ts';
import { type Input, inputOf } from './input.ts';
import { type Finding, judge } from './judge.ts';
import { kindNamed } from './kinds.ts';
import { WholeCommand } from './whole-command.ts';

export interface Asked {
  readonly seed: number;
  readonly number: number;
  /** Names of kinds; all where empty. */
  readonly only: readonly string[];
}

export interface Answer extends Pick<Input, 'seed' | 'number' | 'path' | 'ways' | 'isCommand'> {
  readonly kind: string;
  readonly findings: readonly Finding[];
  /** `code file:line:column` */
  readonly told: readonly string[];
  readonly made: number;
  readonly seconds: number;
}

const base = baseFiles();
const attempts = new Attempts(base);
let command: WholeCommand | undefined;

const MOST_MEMORY_KB = 2 ** 20;
const LONGEST_SECONDS = 10;

async function answer({ seed, number, only }: Asked): Promise<Answer> {
  const input = inputOf(seed, number, base, only.length > 0 ? only.map(kindNamed) : undefined);
  const { path, ways, isCommand } = input;
  const before = process.cpuUsage();
  const tried = await attempt(input);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const { maxRSS } = process.resourceUsage();
  const findings: Finding[] = [
    ...tried.findings,
    ...(seconds > LONGEST_SECONDS ? [{ kind: 'hang', detail: `${seconds.toFixed(1)} s` } as const] : []),
    ...(maxRSS > MOST_MEMORY_KB
      ? [{ kind: 'memory', detail: `${Math.round(maxRSS / 1024)} MiB` } as const]
      : []),
  ];
  return { ...tried, seed, number, path, ways, isCommand, kind: input.kind.name, findings, seconds };
}

async function attempt(input: Input): Promise<Pick<Answer, 'findings' | 'told' | 'made'>> {
  try {
    if (input.isCommand) {
      command ??= new WholeCommand(base);
      return { findings: command.findings(input), told: [], made: 0 };
    }
    const made = await attempts.make(input);
    const told = made.diagnostics.map(({ code, place }) =>
      place ? `${code} ${place.file}:${place.line}:${place.column}` : code,
    );
    return { findings: await judge(input, made), told, made: made.made.length };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      findings: [{ kind: 'throw', detail: stack.split('\n').slice(0, 6).join('\n') }],
      told: [],
      made: 0,
    };
  }
}

process.on('message', (asked: Asked) => {
  void answer(asked).then((each) => process.send?.(each));
});
process.on('disconnect', () => {
  command?.close();
  process.exit();
});
process.send?.('ready');
