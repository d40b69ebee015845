/** The page that a printer's errors are read off: its words, and the scales around them. */
import { collect, type Report } from '../diagnostics.ts';
import type { Sheet } from '../impose/sheet.ts';
import type { Page } from '../layout/page.ts';
import { writePdf } from '../pdf/write.ts';
import { mm } from '../units.ts';
import { scalesOn } from './calibration-scales.ts';
import { A4, sizeOf } from './formats.ts';
import { type Design, layOutPages, prepare, type Setting } from './typeset.ts';

/** As `calibrate.css` has them. */
const WORDS = { width: mm(130), height: mm(150), count: 1 };
const LABEL = { width: mm(6), height: mm(3) };

/** Right of the scales that run down, below those that run across. */
const WORDS_AT = { x: mm(44), y: mm(72) };

/** The same page at any time: it tells nothing of a deck. */
const DATE = new Date('2026-01-01T00:00:00Z');

/** Undefined, with every problem reported, where the look of the page has been changed and no longer holds. */
export async function writeCalibration(design: Design, report: Report): Promise<Uint8Array | undefined> {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  };
  const made = laidOut(design, { report: tell, progress: () => {}, inks: 'black' });
  if (!made || problems.hasErrors) return undefined;
  return await writePdf({
    sheets: [made.sheet],
    structure: made.structure,
    info: {
      title: 'Kalibratie: wat doet deze printer met de maat?',
      author: 'kletspot',
      subject: 'kletspot calibrate',
      language: 'nl',
      keywords: ['kalibratie', 'printer'],
      date: DATE,
    },
    print: { scaling: 'none', pickTrayByPdfSize: true },
  });
}

function laidOut(design: Design, setting: Setting) {
  const paper = sizeOf(A4);
  const { marks, labels } = scalesOn(paper);
  const words = prepare('calibrate/page', { paper: A4.name }, design, setting);
  const figures = prepare('calibrate/labels', { labels }, design, setting);
  const page = layOutPages('calibrate/page', [words], WORDS, setting.report);
  const places = { ...LABEL, count: labels.length };
  const named = layOutPages('calibrate/labels', [figures], places, setting.report);
  if (!page || !named) return undefined;
  const corners = [WORDS_AT, ...labels];
  const placements = [...page.pages, ...named.pages].flatMap((each: Page, index) => {
    const corner = corners[index];
    return corner ? [{ page: each, x: corner.x, y: corner.y, turn: 0 as const }] : [];
  });
  const sheet: Sheet = { ...paper, placements, furniture: [marks] };
  return { sheet, structure: page.structure };
}
