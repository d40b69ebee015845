/** Numbers and sizes in messages, with the decimal mark of their language. */
import type { Language } from './catalogue.ts';

export interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** `99.1 × 67.7 mm`, in Dutch `99,1 × 67,7 mm`. */
export function sizeInMm({ widthMm, heightMm }: SizeMm, language: Language): string {
  const number = new Intl.NumberFormat(language);
  return `${number.format(widthMm)} × ${number.format(heightMm)} mm`;
}

/** A number as Dutch writes it. */
export function comma(number: number): string {
  return String(number).replace('.', ',');
}
