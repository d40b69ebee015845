/** The sheet that a printer's errors are read off, on both sides, and a page that tells how. */
import { tellLacking } from '../../content/lacking.ts';
import type { Strings } from '../../content/model.ts';
import { STRING_KEYS } from '../../content/string-places.ts';
import { collect, problem, type Report } from '../../diagnostics.ts';
import type { Size } from '../../geometry.ts';
import { FRONT } from '../../impose/adjustment.ts';
import { cornerBehind } from '../../impose/backs.ts';
import type { Placement, Sheet } from '../../impose/sheet.ts';
import { sheetsOf } from '../../impose/single.ts';
import { layOut } from '../../layout/layout.ts';
import type { LaidOut, Page } from '../../layout/page.ts';
import { formatPaper } from '../../numbers.ts';
import { writePdf } from '../../pdf/write.ts';
import { mm } from '../../units.ts';
import { sizeOf } from '../formats/formats.ts';
import type { CalibrationRequest } from '../options/calibration-options.ts';
import { type Design, layOutPages, prepare, type Setting } from '../typeset.ts';
import { plainWord } from '../words.ts';
import { LABEL_SIZE, type Scales, scalesOn } from './calibration-scales.ts';
import { type CalibrationSheet, howView, sidesView } from './calibration-views.ts';

/** Words lie right of the scales that run down, or left of them on the back. */
const BESIDE = mm(44);
const BELOW = mm(66);

/** The same page at any time: it tells nothing of a deck. */
const DATE = new Date('2026-01-01T00:00:00Z');

/** Undefined, with every problem reported, where the look of the page has been changed and no longer holds. */
export async function writeCalibration(
  strings: Strings,
  design: Design,
  request: CalibrationRequest,
  report: Report,
): Promise<Uint8Array | undefined> {
  const problems = collect();
  const tell: Report = (diagnostic) => {
    problems.report(diagnostic);
    report(diagnostic);
  };
  const used = STRING_KEYS.filter((key) => key.startsWith('calibrate.'));
  tellLacking(strings, used, tell);
  const made = layOutCalibration(strings, design, request, {
    report: tell,
    progress: () => {},
    inks: 'black',
  });
  if (!made || problems.hasErrors) return undefined;
  return await writePdf({
    sheets: made.sheets,
    structure: made.structure,
    info: {
      title: plainWord(strings, 'calibrate.title'),
      author: 'kletspot',
      subject: 'kletspot calibrate',
      language: strings.language,
      keywords: [request.paper.name],
      date: DATE,
    },
    print: { scaling: 'none', pickTrayByPdfSize: true, duplex: `${request.backs}-edge` },
  });
}

function layOutCalibration(
  strings: Strings,
  design: Design,
  { paper, backs }: CalibrationRequest,
  setting: Setting,
): { readonly sheets: readonly Sheet[]; readonly structure: LaidOut['structure'] } | undefined {
  const size = sizeOf(paper);
  const sheet: CalibrationSheet = { size, paper: formatPaper(paper.name, strings.language), backs };
  const view = sidesView(sheet, strings, size.width - 2 * BESIDE);
  const words = prepare('calibrate/sides', view, design, setting);
  const how = prepare('calibrate/how', howView(sheet, strings), design, setting);
  const scales = [scalesOn(size, 'front', FRONT), scalesOn(size, 'back', cornerBehind(size, backs))] as const;
  const labels = scales.map((side) => layOutLabels(side, strings, design, setting));
  if (!words || !how) return undefined;
  const { pages, structure } = layOut([words, how], setting.report);
  const [front, back, ...rest] = pages;
  if (!front || !back || rest.length === 0) {
    const params = { template: 'calibrate/sides', found: words.runs.length, expected: 2 };
    setting.report(problem('layout/page-count', undefined, params));
    return undefined;
  }
  const sides = [front, back].map((page, side) => sideOf(size, page, scales[side], labels[side]));
  return { sheets: [...sides, ...sheetsOf(rest)], structure };
}

function layOutLabels({ labels }: Scales, { language }: Strings, design: Design, setting: Setting) {
  const prepared = prepare('calibrate/labels', { language, labels }, design, setting);
  const places = { ...LABEL_SIZE, count: labels.length };
  return layOutPages('calibrate/labels', [prepared], places, setting.report)?.pages;
}

function sideOf(
  paper: Size,
  words: Page,
  scales: Scales | undefined,
  labels: readonly Page[] | undefined,
): Sheet {
  const at = (page: Page, x: number, y: number): Placement => ({ page, x, y, turn: 0 });
  const named = (labels ?? []).flatMap((page, index) => {
    const label = scales?.labels[index];
    return label ? [at(page, label.x, label.y)] : [];
  });
  const furniture = scales ? [scales.marks] : [];
  return { ...paper, placements: [at(words, BESIDE, BELOW), ...named], furniture };
}
