/** The rows of a sheet, gathered cell by cell as its file is read. */
import { columnName, type Table, type TableRow } from './list.ts';
import { tidied } from './tidy.ts';

/** Without empty cells at the end. */
export function trimmed(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

/** Cells farther right hold no question of anyone. */
const FARTHEST = 16_384;

export class Gathering {
  readonly #rows: TableRow[] = [];
  readonly #failed: Table['failed'][number][] = [];
  #cells: string[] = [];
  #row = 0;

  /** @param number as the spreadsheet counts */
  openRow(number: number): void {
    this.#row = number;
    this.#cells = [];
  }

  /** How many cells the row has so far. */
  get width(): number {
    return this.#cells.length;
  }

  put(index: number, words: string): void {
    if (index < 0 || index >= FARTHEST) return;
    while (this.#cells.length < index) this.#cells.push('');
    this.#cells[index] = tidied(words);
  }

  /** A cell whose formula has no result. */
  fail(index: number, found: string): void {
    this.#failed.push({ row: this.#row, column: columnName(Math.max(0, index)), found });
  }

  /** @param times how many rows in a row are alike */
  closeRow(times = 1): void {
    const cells = trimmed(this.#cells);
    if (cells.length === 0) return;
    for (let time = 0; time < times; time += 1) this.#rows.push({ number: this.#row + time, cells });
  }

  table(sheet: string): Table {
    return { sheet, rows: this.#rows, failed: this.#failed };
  }
}
