/** Reports an overflow at the words that cause it. */
import { problem, type Report } from '../diagnostics.ts';
import { kindName } from '../style/kind-name.ts';
import { toMm } from '../units.ts';
import type { Overflow } from './attempt.ts';
import { blameBox, blameFor, firstWords } from './blame.ts';
import type { RunBox } from './box.ts';
import type { Measured } from './measured.ts';

/** @param size of fitted type, in points */
export function reportOverflow(
  page: RunBox,
  overflow: Overflow,
  measured: Measured,
  size: number,
  report: Report,
): void {
  const needs = roundUp(toMm(overflow.needs));
  const has = roundUp(toMm(overflow.has));
  if (overflow.kind === 'width') {
    const { box, word } = overflow;
    const { place, name } = blameBox(page, box);
    const element = kindName(box.style);
    const words = word === undefined ? firstWords(box) : undefined;
    report(problem('layout/too-wide', place, { name, word, words, element, needs, has }));
    return;
  }
  const { place, name, lines } = blameFor(page, overflow.box, measured);
  const text = lines > 0 ? { lines, size } : undefined;
  report(problem('layout/too-tall', place, { name, needs, has, text }));
}

/** Rounds up to tenths of a millimetre. */
export function roundUp(millimetres: number): number {
  return Math.ceil(millimetres * 10) / 10;
}
