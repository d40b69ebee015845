/** What is asked of `calibrate`, read and checked. */
import type { Report } from '../../diagnostics.ts';
import { FLIP_EDGES, type FlipEdge } from '../../impose/backs.ts';
import { A4, PAPERS, type PaperSize, readPaper } from '../formats/papers.ts';
import { readSize } from './format-options.ts';
import { oneOf } from './one-of.ts';
import type { NameOfOption, SheetOptions } from './sheet-options.ts';

export interface CalibrationRequest {
  readonly paper: PaperSize;
  readonly backs: FlipEdge;
}

/** Most offices have A4, and most printers turn it over at the long edge. */
export const USUAL_CALIBRATION: CalibrationRequest = { paper: A4, backs: 'long' };

/** In mm. Smaller paper has no room for the scales. */
const SIDES = { least: 140, most: 1500 };

export function readCalibrationOptions(
  options: Pick<SheetOptions, 'paper' | 'backs'>,
  nameOf: NameOfOption,
  report: Report,
): CalibrationRequest {
  const paper = readSize(nameOf('paper'), options.paper, readPaper, SIDES, PAPERS, report);
  const backs = oneOf(FLIP_EDGES, nameOf('backs'), options.backs, report);
  return { paper: paper ?? USUAL_CALIBRATION.paper, backs: backs ?? USUAL_CALIBRATION.backs };
}
