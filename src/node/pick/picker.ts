/** The picker at work: keys in, screens out, and a draft on disk after every change. */

import { randomInt } from 'node:crypto';
import { isCount, LARGEST_SEED } from '../../content/choice-limits.ts';
import { collect, type Diagnostic } from '../../diagnostics.ts';
import { type Pot, withDrawn } from '../../selection/pot.ts';
import { writeChoice } from '../../selection/write-choice.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import type { Words } from '../../words/kind.ts';
import { tell } from '../../words/tell.ts';
import { withPot } from './change.ts';
import type { Keeping } from './keeping.ts';
import { keyReader } from './keys.ts';
import { CLOSE_SCREEN, type Depth, OPEN_SCREEN, painted } from './paint.ts';

import { type Printable, type Printed, printing } from './printing.ts';
import { keptIn, type State } from './state.ts';
import type { Terminal } from './terminal.ts';
import { update, type Wish } from './update.ts';
import { pageOf, view } from './view.ts';

export interface Picking {
  readonly printable: Printable;
  readonly words: Words['pick'];
  readonly language: Language;
  readonly depth: Depth;
  readonly keeping: Keeping;
  readonly terminal: Terminal;
}

export interface Outcome {
  readonly kind: 'saved' | 'draft' | 'unchanged' | 'lost';
  readonly pot: Pot;
  readonly file: string;
  /** Why no draft could be kept, where it is lost. */
  readonly problem?: Diagnostic | undefined;
}

/** So long after the last key the engine is asked what the pot looks like: typing is never held up. */
const PAUSE_MS = 120;
/** So long after the last key the draft is written: before the engine is asked, which may take a while. */
const DRAFT_MS = 60;

/** Ends when one saves or leaves, or when the terminal goes. */
export function pickInTerminal(first: State, picking: Picking): Promise<Outcome> {
  return new Promise((resolve) => {
    const picker = new Picker(first, picking, resolve);
    picker.start();
  });
}

class Picker {
  readonly #first: Pot;
  readonly #picking: Picking;
  readonly #resolve: (outcome: Outcome) => void;
  readonly #read = keyReader();
  #state: State;
  /** What the draft holds. */
  #kept: Pot;
  #printed: Printed | undefined;
  #timers: readonly NodeJS.Timeout[] = [];
  #isOver = false;

  constructor(first: State, picking: Picking, resolve: (outcome: Outcome) => void) {
    this.#first = first.pot;
    this.#kept = first.pot;
    this.#state = first;
    this.#picking = picking;
    this.#resolve = resolve;
  }

  start(): void {
    const { terminal } = this.#picking;
    terminal.write(OPEN_SCREEN);
    terminal.start({
      type: (chunk) => this.#type(chunk),
      resize: () => this.#show(),
      // The window was closed, or the program is told to stop.
      gone: () => this.#keepAndEnd(),
    });
    this.#show();
    this.#afterPause();
  }

  #type(chunk: string): void {
    for (const key of this.#read(chunk)) {
      const { state, wish } = update(this.#state, key, pageOf(this.#picking.terminal.size()));
      this.#state = state;
      if (wish) this.#grant(wish);
      if (this.#isOver) return;
    }
    this.#show();
    this.#afterPause();
  }

  #grant(wish: Wish): void {
    if (wish.kind === 'discard') this.#discard();
    else if (wish.kind === 'leave') this.#leave();
    else if (wish.kind === 'draw') this.#state = draw(this.#state, wish.count, this.#picking);
    else this.#save(wish.replaces);
  }

  #save(replaces: boolean): void {
    const { keeping, language } = this.#picking;
    const { file } = this.#state;
    if (!replaces && keeping.isTaken(file)) {
      this.#state = { ...this.#state, screen: { kind: 'menu', menu: 'overwrite', at: 0 } };
      return;
    }
    const problem = keeping.save(file, this.#text());
    if (problem) {
      this.#state = { ...this.#state, notice: tell(problem, wordsIn(language)).message };
      return;
    }
    // Who goes on with a draft and saves it as such wants it.
    if (keeping.nameOf(file) !== keeping.draft) keeping.dropDraft();
    this.#end('saved');
  }

  /** Not without a draft: where none can be kept, one is asked. */
  #leave(): void {
    const problem = this.#keep();
    if (!problem) {
      this.#keepAndEnd();
      return;
    }
    const notice = tell(problem, wordsIn(this.#picking.language)).message;
    this.#state = { ...this.#state, notice, screen: { kind: 'menu', menu: 'leave', at: 0 } };
  }

  #discard(): void {
    const { keeping } = this.#picking;
    this.#state = { ...this.#state, pot: this.#first };
    // Who went on with a draft finds it as it was.
    if (keeping.isDraftOpened) this.#keep();
    else keeping.dropDraft();
    this.#end('unchanged');
  }

  #keepAndEnd(): void {
    if (this.#state.pot === this.#first) {
      this.#discard();
      return;
    }
    const problem = this.#keep();
    this.#end(problem ? 'lost' : 'draft', problem);
  }

  #keep(): Diagnostic | undefined {
    const { pot } = this.#state;
    if (pot === this.#kept) return undefined;
    const problem = this.#picking.keeping.keepDraft(this.#text());
    if (!problem) this.#kept = pot;
    return problem;
  }

  #text(): string {
    const { content } = this.#picking.printable;
    return writeChoice(this.#state.pot.choice, content.deck);
  }

  #show(): void {
    const { words, terminal, printable, depth } = this.#picking;
    const colours = printable.content.palette.colours;
    const setting = { words, size: terminal.size(), colours, printed: this.#printed };
    terminal.write(painted(view(this.#state, setting), depth));
  }

  #afterPause(): void {
    this.#timers.forEach(clearTimeout);
    const { printable, language } = this.#picking;
    const look = setTimeout(
      () => this.#look(printing(printable, this.#state, language, this.#printed?.card)),
      PAUSE_MS,
    );
    this.#timers = [look, setTimeout(() => this.#keep(), DRAFT_MS)];
  }

  /** Shows step by step what comes of the pot, until a key is pressed. */
  #look(steps: Iterator<Printed>): void {
    const { done, value } = steps.next();
    if (done) return;
    this.#printed = value;
    this.#show();
    this.#timers = [...this.#timers, setTimeout(() => this.#look(steps), 0)];
  }

  #end(kind: Outcome['kind'], problem?: Diagnostic): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#timers.forEach(clearTimeout);
    this.#picking.terminal.stop();
    this.#picking.terminal.write(CLOSE_SCREEN);
    this.#resolve({ kind, pot: this.#state.pot, file: this.#state.file, problem });
  }
}

function draw(state: State, typed: string, { printable, words, language }: Picking): State {
  const count = /^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN;
  if (!isCount(count)) return { ...state, notice: words.wrongCount };
  const problems = collect();
  const seed = randomInt(LARGEST_SEED + 1);
  const pot = withDrawn(printable.content, state.pot, count, seed, problems.report);
  const [first] = problems.diagnostics;
  if (!pot) return { ...state, notice: first ? tell(first, wordsIn(language)).message : words.wrongCount };
  const drawn = withPot(state, pot);
  return { ...drawn, notice: words.drawn(keptIn(drawn).size) };
}
