/** Collects characters that cannot be set, so that each cause is reported once for all its characters. */
import { type Diagnostic, type Place, problem, type Report } from '../diagnostics.ts';
import { codeName } from './characters.ts';

export type Refusal =
  | 'no-glyph'
  /** There is a font for it, which does not come with kletspot. */
  | 'font-not-installed'
  | 'control-character'
  | 'stand-in'
  | 'right-to-left'
  | 'direction-control'
  | 'unsupported-script';

interface Refused {
  readonly refusal: Refusal;
  readonly place: Place | undefined;
  readonly looked: Looked;
  /** Code points, each once, in the order of the text. */
  readonly codes: Set<number>;
}

/** The families that were searched. */
export interface Looked {
  readonly families: readonly string[];
  /** The package that installs a font for them. */
  readonly package?: string;
}

/** The refusals of one paragraph. */
export class Refusals {
  readonly #refused = new Map<string, Refused>();

  add(refusal: Refusal, code: number, place: Place | undefined, looked: Looked): void {
    // Each stand-in serves other characters.
    const key = JSON.stringify([refusal, place, looked, refusal === 'stand-in' ? code : 0]);
    const refused = this.#refused.get(key) ?? { refusal, place, looked, codes: new Set() };
    refused.codes.add(code);
    this.#refused.set(key, refused);
  }

  /** In the order of their first characters. */
  tell(report: Report): void {
    for (const { refusal, place, looked, codes } of this.#refused.values()) {
      const characters = Array.from(codes, (code) => String.fromCodePoint(code));
      const params = { characters, codes: Array.from(codes, codeName) };
      report({ ...told(refusal, place, params, looked), sought: characters[0] ?? '' });
    }
  }
}

function told(
  refusal: Refusal,
  place: Place | undefined,
  params: { readonly characters: readonly string[]; readonly codes: readonly string[] },
  { families, package: installs = '' }: Looked,
): Diagnostic {
  if (refusal === 'no-glyph') return problem('text/no-glyph', place, { ...params, families });
  if (refusal === 'font-not-installed')
    return problem('text/font-not-installed', place, { ...params, package: installs });
  return problem(`text/${refusal}`, place, params);
}
