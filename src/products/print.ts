/**
 * From words and look to finished products: choose, typeset, write. This is what runs, on the command line and
 * in the page alike; reading YAML and compiling the look come before it (`make.ts`).
 */

import type { Content } from '../content/model.ts';
import { collect } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { selectAll } from '../selection/selection.ts';
import { chooseBooklet } from './booklet-choice.ts';
import { reportByEdition } from './by-edition.ts';
import { writeCards } from './card-files.ts';
import { type CardSheets, makeCardSheets } from './cards.ts';
import { wantedEditions } from './catalogue.ts';
import { withDrawings } from './drawings.ts';
import { CARD_EDITIONS } from './formats.ts';
import { planOf } from './paper-plan.ts';
import { type BuildRequest, type MadePdf, NO_CARDS, type Products } from './product.ts';
import type { Design, Job } from './typeset.ts';
import { tellWithoutEffect } from './without-effect.ts';

export interface Printable {
  readonly content: Content;
  readonly design: Design;
  /** The project as it was read, for messages about what it lacks; the page has none. */
  readonly files: Files;
}

export interface LaidOutProducts {
  readonly content: Content;
  readonly date: Date;
  readonly cards: readonly CardSheets[];
}

/** Everything but writing; what is wrong is reported, and is not in the result. */
export function layOutPrintable(
  { content, design, files }: Printable,
  request: BuildRequest,
  job: Job,
): LaidOutProducts {
  const date = request.date ?? new Date(`${content.deck.date}T00:00:00Z`);
  const drawn = { ...content, deck: withDrawings(content.deck, design.shapes, job.report) };
  // Nothing is made of it yet, but a theme that is not there is told.
  chooseBooklet(content, request, files, job.report);
  return { content, date, cards: layOutCards(drawn, design, request, date, job) };
}

export async function writeProducts({ content, date, cards }: LaidOutProducts): Promise<Products> {
  const made: MadePdf[] = [];
  for (const edition of cards) made.push(...(await writeCards(content, edition)));
  const plans = cards.map((edition) => planOf(edition, content));
  return {
    files: made,
    plan: plans[0] ?? NO_CARDS,
    plans,
    version: content.deck.version,
    date: date.toISOString().slice(0, 10),
  };
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
  const { blanks, order, mix } = request;
  const editions = CARD_EDITIONS.filter(({ name }) => wanted.includes(name)).map((edition) => {
    const problems = collect();
    const asked = { edition, selection, blanks, order, mix, date };
    const sheets = makeCardSheets(content, design, asked, { ...job, report: problems.report });
    return { edition: edition.name, sheets, diagnostics: problems.diagnostics };
  });
  reportByEdition(editions, job.report);
  const made = editions.flatMap(({ sheets }) => sheets ?? []);
  if (made.length === editions.length) tellWithoutEffect(made, request, job.report);
  return made;
}
