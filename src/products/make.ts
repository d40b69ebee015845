/** From the files of a project to finished products: compile, read, choose, typeset, write. */

import type { Content } from '../content/model.ts';
import { readSoundPart } from '../content/read.ts';
import { collect, type Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { selectAll } from '../selection/selection.ts';
import { chooseBooklet } from './booklet-choice.ts';
import { reportByEdition } from './by-edition.ts';
import { type CardSheets, makeCardSheets, planOf, writeCards } from './cards.ts';
import { wantedEditions } from './catalogue.ts';
import { compileDesign } from './compile.ts';
import { withDrawings } from './drawings.ts';
import { atExactPlace } from './exact-place.ts';
import { CARD_EDITIONS } from './formats.ts';
import { type BuildRequest, type MadePdf, NO_CARDS, type Products } from './product.ts';
import type { Progress } from './progress.ts';
import type { Design, Job } from './typeset.ts';

/** Makes what is asked for; undefined, with every problem reported, when something is wrong. */
export async function makeProducts(
  files: Files,
  request: BuildRequest,
  report: Report,
  progress: Progress = () => {},
): Promise<Products | undefined> {
  const laidOut = await layOutProducts(files, request, report, progress);
  if (!laidOut) return undefined;
  const { content, date, cards } = laidOut;
  progress('write');
  const made: MadePdf[] = [];
  for (const edition of cards) made.push(...(await writeCards(content, edition)));
  const [first] = cards;
  return {
    files: made,
    plan: first ? planOf(first, content) : NO_CARDS,
    version: content.deck.version,
    date: date.toISOString().slice(0, 10),
  };
}

interface LaidOutProducts {
  readonly content: Content;
  readonly date: Date;
  readonly cards: readonly CardSheets[];
}

/** Everything but writing: what `check` does, so that it finds whatever a build would find. */
export async function layOutProducts(
  files: Files,
  request: BuildRequest,
  report: Report,
  progress: Progress = () => {},
): Promise<LaidOutProducts | undefined> {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    const exact = atExactPlace(diagnostic, files);
    problems.report(exact);
    report(exact);
  };
  progress('read');
  const { content, isSound } = readSoundPart(files, tell);
  progress('compile');
  const ofDesign = collect();
  const design = await compileDesign(files, ofDesign.report);
  ofDesign.diagnostics.forEach(tell);
  if (!content || !design || ofDesign.hasErrors) return undefined;
  // Where words are wrong the sound ones are laid out all the same, for the problems that only show there.
  const date = request.date ?? new Date(`${content.deck.date}T00:00:00Z`);
  const drawn = { ...content, deck: withDrawings(content.deck, design.shapes, tell) };
  // Nothing is made of it yet, but a theme that is not there is told.
  chooseBooklet(content, request, files, tell);
  const cards = layOutCards(drawn, design, request, date, { report: tell, progress });
  return isSound && !problems.hasErrors ? { content, date, cards } : undefined;
}

function layOutCards(
  content: Content,
  design: Design,
  request: BuildRequest,
  date: Date,
  job: Job,
): CardSheets[] {
  const wanted = wantedEditions('cards', request);
  const selection = selectAll(content.deck);
  const { blanks } = request;
  const editions = CARD_EDITIONS.filter(({ name }) => wanted.includes(name)).map((edition) => {
    const problems = collect();
    const order = { edition, selection, blanks, date };
    const sheets = makeCardSheets(content, design, order, { ...job, report: problems.report });
    return { edition: edition.name, sheets, diagnostics: problems.diagnostics };
  });
  reportByEdition(editions, job.report);
  return editions.flatMap(({ sheets }) => sheets ?? []);
}
