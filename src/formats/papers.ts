/** Papers by their names, as data; and lengths as people type them. */

import type { SizeMm } from '../formatting.ts';

export type { SizeMm };

export interface PaperSize extends SizeMm {
  /** `A4`, or width and height in mm: `100x150`. */
  readonly name: string;
}

/** Upright. ISO 216, ISO 217 (SRA3), and ANSI/ASME Y14.1 in inches: 8½ × 11 and 8½ × 14. */
export const PAPERS: readonly PaperSize[] = [
  { name: 'A3', widthMm: 297, heightMm: 420 },
  { name: 'A4', widthMm: 210, heightMm: 297 },
  { name: 'A5', widthMm: 148, heightMm: 210 },
  { name: 'Letter', widthMm: 215.9, heightMm: 279.4 },
  { name: 'Legal', widthMm: 215.9, heightMm: 355.6 },
  { name: 'SRA3', widthMm: 320, heightMm: 450 },
];

export const A4 = paperNamed('A4') as PaperSize;

/** The paper of a name, or of a size as typed; a size that has a name gets it, also on its side. */
export function readPaper(typed: string): PaperSize | undefined {
  const size = readSizeMm(typed);
  if (!size) return paperNamed(typed);
  return PAPERS.find((paper) => isSameSize(paper, size)) ?? { name: sizeName(size), ...size };
}

/** `95x65`, with a point or the comma of most keyboards here; undefined for anything else. */
export function readSizeMm(typed: string): SizeMm | undefined {
  const found = /^(\d{1,5}(?:[.,]\d+)?)[x×*](\d{1,5}(?:[.,]\d+)?)$/i.exec(typed.replace(/\s|mm/gi, ''));
  if (!found) return undefined;
  const [widthMm = 0, heightMm = 0] = found.slice(1).map((length) => Number(length.replace(',', '.')));
  return { widthMm, heightMm };
}

/** Whether they are the same size, or would be on their side. */
export function isSameSize(one: SizeMm, other: SizeMm): boolean {
  const isEqual = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  return (
    (isEqual(one.widthMm, other.widthMm) && isEqual(one.heightMm, other.heightMm)) ||
    (isEqual(one.widthMm, other.heightMm) && isEqual(one.heightMm, other.widthMm))
  );
}

export function sizeName({ widthMm, heightMm }: SizeMm): string {
  return `${widthMm}x${heightMm}`;
}

function paperNamed(name: string): PaperSize | undefined {
  return PAPERS.find((paper) => paper.name.toLowerCase() === name.trim().toLowerCase());
}
