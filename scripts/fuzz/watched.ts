/** A watched worker: one that hangs, takes all memory or dies is noticed and replaced. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from './judge.ts';
import type { Answer, Asked } from './worker.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** A hang is told by what it costs the processor: others may be at work on it. */
const LONGEST_SECONDS = 10;
const LONGEST_WAIT_MS = 120_000;
const LOOK_EVERY_MS = 500;
const TICKS_PER_SECOND = 100;

/** Each fresh one begins with nothing that earlier inputs left behind. */
const INPUTS_EACH = 500;

const MEMORY_MB = 1100;

/** Little of what an input makes is needed for the next: with more room for it, less time goes to looking. */
const YOUNG = '--max-semi-space-size=32';

export class Watched {
  #child: ChildProcess | undefined;
  #left = 0;

  async try(asked: Asked): Promise<Answer> {
    const child = await this.#fresh();
    this.#left -= 1;
    return await new Promise((resolve) => {
      const began = Date.now();
      const before = processorSeconds(child);
      const end = (answer: Answer): void => {
        clearInterval(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const lost = (finding: Finding): void => {
        this.#kill();
        end({
          ...asked,
          kind: '',
          path: '',
          ways: [],
          isCommand: false,
          told: [],
          made: 0,
          seconds: 0,
          findings: [finding],
        });
      };
      const timer = setInterval(() => {
        const spent = processorSeconds(child) - before;
        const waited = Date.now() - began;
        if (spent > LONGEST_SECONDS + 2)
          lost({ kind: 'hang', detail: `stopped after ${spent.toFixed(0)} s` });
        else if (waited > LONGEST_WAIT_MS)
          lost({ kind: 'hang', detail: `stopped after ${LONGEST_WAIT_MS / 1000} s of waiting` });
      }, LOOK_EVERY_MS);
      child.once('message', (answer: Answer) => end(answer));
      child.once('exit', (code, signal) => {
        const isFull = code === 134 || signal === 'SIGABRT';
        lost({ kind: isFull ? 'memory' : 'crash', detail: `the process ended with ${code ?? signal}` });
      });
      child.send(asked);
    }).then((answer) => {
      const found = answer as Answer;
      if (found.findings.some(({ kind }) => kind === 'memory')) this.#kill();
      return found;
    });
  }

  close(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  async #fresh(): Promise<ChildProcess> {
    if (this.#child && this.#left > 0) return this.#child;
    if (this.#child) this.close();
    const child = fork(WORKER, {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MB}`, YOUNG],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child = child;
    this.#left = INPUTS_EACH;
    await once(child, 'message');
    return child;
  }

  #kill(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** Nought where the system does not say; then the wait alone tells. */
function processorSeconds({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}
