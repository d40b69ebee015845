/** Characters that cannot be set, gathered so that each cause is told once, however many characters have it. */
import { type Place, problem, type Report } from '../diagnostics.ts';
import { codeName } from './characters.ts';

export type Refusal =
  | 'no-glyph'
  | 'control-character'
  | 'stand-in'
  | 'right-to-left'
  | 'direction-control'
  | 'unsupported-script';

interface Refused {
  readonly refusal: Refusal;
  readonly place: Place | undefined;
  /** Where they were looked for. */
  readonly families: readonly string[];
  /** Code points, each once, in the order in which they stand. */
  readonly codes: Set<number>;
}

/** Those of one paragraph. */
export class Refusals {
  readonly #refused = new Map<string, Refused>();

  add(refusal: Refusal, code: number, place: Place | undefined, families: readonly string[]): void {
    // Each stand-in stands for something else.
    const key = JSON.stringify([refusal, place, families, refusal === 'stand-in' ? code : 0]);
    const refused = this.#refused.get(key) ?? { refusal, place, families, codes: new Set() };
    refused.codes.add(code);
    this.#refused.set(key, refused);
  }

  /** In the order in which their first characters stand. */
  tell(report: Report): void {
    for (const { refusal, place, families, codes } of this.#refused.values()) {
      const characters = Array.from(codes, (code) => String.fromCodePoint(code));
      const params = { characters, codes: Array.from(codes, codeName) };
      const told =
        refusal === 'no-glyph'
          ? problem('text/no-glyph', place, { ...params, families })
          : problem(`text/${refusal}`, place, params);
      report({ ...told, sought: characters[0] ?? '' });
    }
  }
}
