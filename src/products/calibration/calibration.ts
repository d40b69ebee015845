/** The two-sided sheet to read a printer's errors off, and a page that says how. */
import type { Strings } from '../../content/model.ts';
import { problem } from '../../diagnostics.ts';
import { sizeOf } from '../../formats/formats.ts';
import type { PaperSize } from '../../formats/papers.ts';
import { formatPaper } from '../../formatting.ts';
import type { Size } from '../../geometry.ts';
import { FRONT } from '../../impose/adjustment.ts';
import { cornerBehind, type FlipEdge } from '../../impose/backs.ts';
import type { Placement, Sheet } from '../../impose/sheet.ts';
import { sheetsOf } from '../../impose/sheet.ts';
import { layOut } from '../../layout/layout.ts';
import type { Page } from '../../layout/page.ts';
import type { Laid } from '../../typesetting/product.ts';
import { type Design, layOutPages, prepare, type Setting, templatePlace } from '../../typesetting/typeset.ts';
import { mm } from '../../units.ts';
import { LABEL_SIZE, type Scales, scalesOn } from './calibration-scales.ts';
import { type CalibrationSheet, howView, sidesView } from './calibration-views.ts';

/** Words lie right of the scales that run down, or left of them on the back. */
const BESIDE = mm(44);
const BELOW = mm(66);

export interface CalibrationOrder {
  readonly strings: Strings;
  readonly paper: PaperSize;
  /** The edge at which the printer turns paper over. */
  readonly backs: FlipEdge;
}

/** Undefined, with every problem reported, if somebody changed its look and it no longer fits. */
export function layOutCalibration(
  { strings, paper, backs }: CalibrationOrder,
  design: Design,
  setting: Setting,
): Pick<Laid, 'sheets' | 'structure'> | undefined {
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
    setting.report(problem('layout/page-count', templatePlace('calibrate/sides'), params));
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
