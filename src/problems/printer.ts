/** Printers and what was measured of them. */
import { error } from './kind.ts';

export interface OutOfRange {
  /** `shift.x` */
  readonly name: string;
  readonly group: 'shift' | 'scale' | 'margins' | 'back' | 'trays';
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

export interface UnknownPrinter {
  readonly name: string;
  readonly known: readonly string[];
}

export interface PrinterPath {
  readonly path: string;
  /** What the file would be called by, and whether there is a printer of that name. */
  readonly name: string;
  readonly isKnown: boolean;
}

export const printerProblems = {
  'command/unknown-printer': error<UnknownPrinter>(),
  'command/printer-is-path': error<PrinterPath>(),
  'printer/out-of-range': error<OutOfRange>(),
} as const;
