/** The same choice, one question at a time: for a screen reader, or a terminal that cannot be drawn on. */
import { createInterface } from 'node:readline';
import { collapseSpace, tidyWords } from '../../content/characters.ts';
import type { Cluster } from '../../content/model.ts';
import { keptIds, type Pot, type Source, withKept, withOwnCard, withTitle } from '../../selection/pot.ts';
import { writeChoice } from '../../selection/write-choice.ts';
import type { Keyboard, Stream } from '../commands/world.ts';
import type { Outcome, Picking } from './picker.ts';
import { cardsIn, type State } from './state.ts';

export interface Dialogue extends Pick<Picking, 'printable' | 'words' | 'keeping'> {
  readonly keyboard: Keyboard;
  readonly stream: Stream;
}

/** The end of the answers: Ctrl+D, or the terminal is gone. */
const NO_MORE = Symbol('no more answers');

type Ask = (question: string) => Promise<string>;

export async function pickByQuestions(first: State, dialogue: Dialogue): Promise<Outcome> {
  const { printable, keeping } = dialogue;
  const { ask, close } = asking(dialogue);
  const textOf = (pot: Pot): string => writeChoice(pot.choice, printable.content.deck);
  let pot = first.pot;
  const change = (next: Pot): void => {
    pot = next;
    keeping.keepDraft(textOf(pot));
  };
  try {
    dialogue.stream.write(`${dialogue.words.questions.lead(keeping.draft)}\n`);
    for (const cluster of first.clusters) change(await askCards(cluster, pot, ask, dialogue));
    for (
      let next = await askOwn(first, pot, ask, dialogue);
      next;
      next = await askOwn(first, pot, ask, dialogue)
    ) {
      change(next);
    }
    const title = tidyWords(await ask(dialogue.words.questions.title));
    if (title !== '') change(withTitle(pot, title));
    const file = await askFile(first.file, ask, dialogue);
    const problem = keeping.save(file, textOf(pot));
    if (problem) return { kind: keeping.keepDraft(textOf(pot)) ? 'lost' : 'draft', pot, file, problem };
    if (keeping.nameOf(file) !== keeping.draft) keeping.dropDraft();
    return { kind: 'saved', pot, file };
  } catch (error) {
    if (error !== NO_MORE) throw error;
    if (pot === first.pot) return { kind: 'unchanged', pot, file: first.file };
    const problem = keeping.keepDraft(textOf(pot));
    return { kind: problem ? 'lost' : 'draft', pot, file: first.file, problem };
  } finally {
    close();
  }
}

/** Keeps answers until they are asked for: someone may paste several lines at once. */
function asking({ keyboard, stream }: Dialogue): { readonly ask: Ask; readonly close: () => void } {
  const lines = createInterface({ input: keyboard, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      stream.write(`\n${question}: `);
      const { value, done } = await answers.next();
      if (done) throw NO_MORE;
      return value;
    },
    close: () => lines.close(),
  };
}

async function askCards(
  cluster: Cluster,
  pot: Pot,
  ask: Ask,
  { words, stream, printable }: Dialogue,
): Promise<Pot> {
  const { questions } = words;
  const source = printable.content;
  const ids = keptIds(source, pot);
  stream.write(`\n${cluster.number} ${cluster.title.plain} (${cluster.colour}, ${cluster.shape})\n`);
  for (const row of cardsIn(cluster, pot)) {
    const isKept = row.kind === 'own' || ids.has(row.id);
    stream.write(
      `  [${isKept ? 'x' : ' '}] ${row.number} ${row.kind === 'own' ? collapseSpace(row.own.text.words) : row.text}\n`,
    );
  }
  for (;;) {
    const names = (await ask(questions.cards)).split(/[\s,;]+/).filter((name) => name !== '');
    if (names.length === 0) return pot;
    const [only] = names;
    if (names.length === 1 && only === questions.all) return kept(source, cluster, pot, cluster.cards);
    if (names.length === 1 && only === questions.none) return kept(source, cluster, pot, []);
    const found = names.map((name) => cluster.cards.find(({ id, number }) => id === name || number === name));
    const unknown = names.filter((_, index) => found[index] === undefined);
    if (unknown.length === 0)
      return kept(
        source,
        cluster,
        pot,
        found.flatMap((card) => card ?? []),
      );
    stream.write(`${questions.unknown(unknown.join(', '))}\n`);
  }
}

/** Keeps just these cards of a cluster. */
function kept(source: Source, cluster: Cluster, pot: Pot, cards: Cluster['cards']): Pot {
  const ids = new Set(keptIds(source, pot));
  for (const { id } of cluster.cards) ids.delete(id);
  for (const { id } of cards) ids.add(id);
  return withKept(source, pot, ids);
}

/** Undefined if no card is added. */
async function askOwn(
  { clusters }: State,
  pot: Pot,
  ask: Ask,
  { words }: Dialogue,
): Promise<Pot | undefined> {
  const { questions } = words;
  const text = tidyWords(await ask(questions.ownText));
  if (text === '') return undefined;
  const names = clusters.map(({ number, colour }) => `${number} ${colour}`).join(', ');
  let cluster: Cluster | undefined;
  while (!cluster) {
    const answer = (await ask(`${questions.ownCluster} (${names})`)).trim();
    cluster = clusters.find(({ id, number, colour }) => [id, String(number), colour].includes(answer));
  }
  const note = tidyWords(await ask(questions.ownNote));
  const written = (wording: string) => ({ words: wording, language: undefined });
  const card = { cluster: cluster.id, text: written(text), note: note === '' ? undefined : written(note) };
  return withOwnCard(pot, card, undefined);
}

async function askFile(usual: string, ask: Ask, { words, keeping }: Dialogue): Promise<string> {
  const { questions } = words;
  let file = (await ask(questions.file(usual))).trim() || usual;
  while (keeping.isTaken(file)) {
    const other = (await ask(questions.exists(file))).trim();
    if (other === '') break;
    file = other;
  }
  return file;
}
