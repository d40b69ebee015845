/** The kit around the cards: from its words to pages on sheets. */
import type { Content } from '../../content/model.ts';
import { collect, problem, type Report } from '../../diagnostics.ts';
import { mouthFor } from '../../formats/jar.ts';
import type { PaperSize } from '../../formats/papers.ts';
import type { Sheet } from '../../impose/sheet.ts';
import { sheetsOf } from '../../impose/sheet.ts';
import { layOut } from '../../layout/layout.ts';
import type { LaidOut } from '../../layout/page.ts';
import { measure } from '../../typesetting/measures.ts';
import type { Laid } from '../../typesetting/product.ts';
import { type Design, type Job, prepare, type Setting } from '../../typesetting/typeset.ts';
import type { KitOrder } from './kit-cards.ts';
import { circumstancesOf } from './kit-circumstances.ts';
import { DRAWING_MEASURES } from './kit-cut-drawing.ts';
import { type KitEdition, officePaper } from './kit-formats.ts';
import { guideView } from './kit-guide-views.ts';
import { LABEL_MEASURES, labelView } from './kit-label-views.ts';
import { makeNotes, tellOtherSize } from './kit-notes.ts';
import { textsOf } from './kit-proof.ts';

/** A piece of the kit with its pages in place, ready to be written. */
export interface KitSheets extends Laid {
  readonly edition: KitEdition;
  readonly order: KitOrder;
  readonly paper: PaperSize;
}

/** Words → pages → sheets; undefined, with problems reported, when something does not fit. */
export function makeKitSheets(
  content: Content,
  design: Design,
  edition: KitEdition,
  order: KitOrder,
  job: Job,
): KitSheets | undefined {
  const problems = collect();
  const report: Job['report'] = (diagnostic) => {
    problems.report(diagnostic);
    job.report(diagnostic);
  };
  const setting: Setting = { ...job, report, inks: 'all', look: `kit/${edition.name}` };
  const made = makePiece(content, design, edition, order, setting);
  const paper = edition.name === 'notes' ? order.notes.paper : officePaper(order.cards.edition.paper);
  if (!made || problems.hasErrors) return undefined;
  return { edition, order, paper, sheets: made.sheets, structure: made.laidOut.structure };
}

interface Made {
  readonly sheets: readonly Sheet[];
  readonly laidOut: LaidOut;
}

function makePiece(
  content: Content,
  design: Design,
  { name }: KitEdition,
  order: KitOrder,
  setting: Setting,
): Made | undefined {
  switch (name) {
    case 'guide':
      tellOfficePaper(order, setting.report);
      return makeGuide(content, order, design, setting);
    case 'label':
      tellNarrowJar(order, setting.report);
      tellOfficePaper(order, setting.report);
      return makeLabel(content, order, design, setting);
    case 'notes':
      tellOtherSize(order, setting.report);
      return makeNotes(content, order, design, setting);
  }
}

function makeGuide(content: Content, order: KitOrder, design: Design, setting: Setting): Made | undefined {
  const circumstances = circumstancesOf(content, order, design, setting);
  const measures = measure('kit/guide', DRAWING_MEASURES, design, setting);
  return (
    measures && makePages('kit/guide', guideView(content, order, circumstances, measures), design, setting)
  );
}

/** Sets all texts of the kit as those of the guide are; only what is wrong with their characters is told. */
export function proofreadKit(content: Content, design: Design, order: KitOrder, job: Job): void {
  const report: Report = (diagnostic) => {
    if (diagnostic.code.startsWith('text/')) job.report(diagnostic);
  };
  const setting: Setting = { ...job, report, inks: 'all', look: 'kit/guide' };
  const measures = measure('kit/guide', DRAWING_MEASURES, design, setting);
  if (!measures) return;
  const view = guideView(content, order, circumstancesOf(content, order, design, setting), measures);
  const proof = { ...view, care: { ...view.care, isTold: true, paragraphs: textsOf(order.kit) } };
  makePages('kit/guide', proof, design, setting);
}

function makeLabel(content: Content, order: KitOrder, design: Design, setting: Setting): Made | undefined {
  const measures = measure('kit/label', LABEL_MEASURES, design, setting);
  return measures && makePages('kit/label', labelView(content, order, measures), design, setting);
}

function tellNarrowJar({ jarMm, cards }: KitOrder, report: Report): void {
  const { widthMm, heightMm } = cards.edition.card;
  const card = Math.min(widthMm, heightMm);
  if (jarMm < mouthFor(card)) report(problem('kit/narrow-jar', undefined, { jar: jarMm, card }));
}

function tellOfficePaper({ cards }: KitOrder, report: Report): void {
  const { paper } = cards.edition;
  const office = officePaper(paper);
  if (paper.name === office.name) return;
  report(problem('kit/office-paper', undefined, { cards: paper.name, office: office.name }));
}

/** As many pages as it takes, each on a sheet of its own. */
function makePages(template: string, view: object, design: Design, setting: Setting): Made | undefined {
  const prepared = prepare(template, view, design, setting);
  setting.progress('fit');
  if (!prepared) return undefined;
  const laidOut = layOut([prepared], setting.report);
  setting.progress('impose');
  return { sheets: sheetsOf(laidOut.pages), laidOut };
}
