/** Prepares a picker from a project's files, and runs it in the way that suits the terminal. */

import { readContent } from '../../content/read.ts';
import { collect, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { chooseCards } from '../../products/cards/card-choice.ts';
import { cards } from '../../products/cards/product.ts';
import { readBaseChoice } from '../../run/base-choice.ts';
import { UNPLACED } from '../../selection/places.ts';
import { fromFile, NEW_FILE, type Pot } from '../../selection/pot.ts';
import { compileDesign } from '../../typesetting/compile.ts';
import type { Language } from '../../words/index.ts';
import type { Words } from '../../words/kind.ts';
import type { Keyboard, World } from '../commands/world.ts';
import type { Keeping } from './keeping.ts';
import { depthOf } from './paint.ts';
import { type Outcome, pickInTerminal } from './picker.ts';
import type { Printable } from './printing.ts';
import { pickByQuestions } from './questions.ts';
import { LIST, type State } from './state.ts';
import { terminalOn } from './terminal.ts';

export interface Begun {
  readonly printable: Printable;
  readonly pot: Pot;
  readonly clusters: State['clusters'];
}

/**
 * @param key of the choice to continue
 * @returns undefined, with the problems reported, if content, look or choice is wrong
 */
export async function beginPicking(
  files: Files,
  key: string | undefined,
  report: Report,
): Promise<Begun | undefined> {
  const content = readContent(files, report);
  const found = collect();
  const design = await compileDesign(files, found.report, { looks: cards.looks });
  found.diagnostics.forEach(report);
  if (!content || !design || found.hasErrors) return undefined;
  const printable = { content, design, files };
  const { deck } = content;
  if (key === undefined) return { printable, pot: NEW_FILE, clusters: deck.clusters };
  const request = { file: key, parts: {}, spareSeed: 0, typed: undefined };
  const base = readBaseChoice(files, request, report) ?? UNPLACED;
  const selection = chooseCards(
    content,
    { ...request, parts: { draw: undefined, seed: undefined } },
    base,
    report,
  );
  if (!selection) return undefined;
  const added = selection.clusters
    .map(({ cluster }) => cluster)
    .filter(({ number }) => number > deck.clusters.length);
  return { printable, pot: fromFile(base.choice), clusters: [...deck.clusters, ...added] };
}

export interface Surroundings {
  readonly keeping: Keeping;
  readonly words: Words['pick'];
  readonly language: Language;
  readonly world: World;
  readonly keyboard: Keyboard;
  /** Whether to ask questions one by one instead of drawing a screen. */
  readonly isPlain: boolean;
}

export async function pickFrom(begun: Begun, file: string, surroundings: Surroundings): Promise<Outcome> {
  const { printable, pot, clusters } = begun;
  const { keeping, words, language, world, keyboard, isPlain } = surroundings;
  const { earlier } = keeping;
  const notice = earlier === undefined ? '' : words.otherDraft(earlier, `pick ${earlier}`);
  const state: State = {
    source: printable.content,
    clusters,
    pot,
    past: [],
    filter: '',
    cursor: 0,
    screen: LIST,
    notice,
    file,
  };
  const stream = world.stdout;
  if (isPlain) return await pickByQuestions(state, { printable, words, keeping, keyboard, stream });
  const terminal = terminalOn(keyboard, stream, world.stop);
  const depth = depthOf(world.environment);
  return await pickInTerminal(state, { printable, words, language, depth, keeping, terminal });
}
