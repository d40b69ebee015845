/** Which face of a chain draws a character, and how; asked for every character before anything is drawn. */
import { isRightToLeft } from '../direction.ts';
import {
  HYPHEN_MINUS,
  isControl,
  isDirectionControl,
  isIgnorable,
  isOverride,
  NARROW_NO_BREAK_SPACE,
  NO_BREAK_SPACE,
  OBJECT_CHARACTER,
  REPLACEMENT_CHARACTER,
  THIN_SPACE,
} from './characters.ts';
import type { AbsentFamily, FontChain } from './fontbook.ts';
import type { Looked, Refusal } from './refusals.ts';
import { isSimpleScript, needsShaping, usesCharacter } from './scripts.ts';
import type { ShapableFace } from './shapable.ts';

/** What would draw a character if it were installed: of several, the family that is most for its script. */
function nearestOf(absent: readonly AbsentFamily[], code: number): AbsentFamily | undefined {
  const placeOf = ({ scripts }: AbsentFamily) => scripts.findIndex((script) => usesCharacter(script, code));
  const fitting = absent.filter((family) => placeOf(family) >= 0);
  const [best] = fitting.toSorted((one, other) => placeOf(one) - placeOf(other));
  return fitting.find(({ isWanted }) => isWanted) ?? best;
}

/** How one character is drawn. */
export interface Drawn {
  readonly face: ShapableFace;
  /** The character whose glyph is drawn, and the one that the text then says. One UTF-16 unit each or both two. */
  readonly shaped: string;
  readonly written: string;
  /** For a space narrower than its glyph: the advance, in font units; such a space is not kerned. */
  readonly advance: number | undefined;
}

/** `ignored` characters only steer breaking. */
export type Cover = Drawn | 'ignored' | Refusal;

/** A thin space as typographers have it, where no font says better. */
const THIN_PER_EM = 1 / 5;

/** Hyphens look like the hyphen on the keyboard; most fonts have only that one. */
const HYPHENS = new Set([0x2010, 0x2011]);

const TABLED = 0x2100;

const coverages = new WeakMap<FontChain, Coverage>();

export function coverageOf(chain: FontChain): Coverage {
  let coverage = coverages.get(chain);
  if (!coverage) {
    coverage = new Coverage(chain);
    coverages.set(chain, coverage);
  }
  return coverage;
}

export class Coverage {
  readonly primary: ShapableFace;
  readonly #chain: FontChain;
  readonly #covers = new Map<number, Cover>();
  /** By the face that is wanted in place of the first. */
  readonly #others = new Map<ShapableFace, Map<number, Cover>>();
  /** 1 where the first face draws the character itself, 2 where not, 0 where not yet known. */
  readonly #plain = new Uint8Array(TABLED);

  constructor(chain: FontChain) {
    const [primary] = chain.faces;
    if (!primary) throw new Error('A font chain without faces');
    this.primary = primary;
    this.#chain = chain;
  }

  /** True when the first face draws every character of the text as it stands. */
  isPlain(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      if (!this.isPlainCode(text.charCodeAt(at))) return false;
    }
    return true;
  }

  /** @param wanted the face of the word that the character is in, which draws it where it can */
  cover(code: number, wanted: ShapableFace = this.primary): Cover {
    const covers = wanted === this.primary ? this.#covers : this.#coversOf(wanted);
    let cover = covers.get(code);
    if (cover === undefined) {
      cover = this.#find(code, wanted);
      covers.set(code, cover);
    }
    return cover;
  }

  #coversOf(wanted: ShapableFace): Map<number, Cover> {
    let covers = this.#others.get(wanted);
    if (!covers) {
      covers = new Map();
      this.#others.set(wanted, covers);
    }
    return covers;
  }

  /** True when the first face draws the character as it stands. */
  isPlainCode(code: number): boolean {
    return code < TABLED && (this.#plain[code] || this.#learn(code)) === 1;
  }

  /** The first face that has all of these characters; the first of all where none has. */
  faceOf(codes: readonly number[]): ShapableFace {
    const [first] = codes;
    if (first === undefined) return this.primary;
    return this.#firstOf(first, (face) => codes.every((code) => face.has(code))) ?? this.primary;
  }

  /** The chain's own faces come first; of the others those for the script of a character. */
  #firstOf(code: number, isIt: (face: ShapableFace) => boolean): ShapableFace | undefined {
    const { faces, standIns = [] } = this.#chain;
    const own = faces.find(isIt);
    if (own) return own;
    return standIns.find(
      ({ scripts, face }) => scripts.some((script) => usesCharacter(script, code)) && isIt(face),
    )?.face;
  }

  /** Whether words of every script can be set. */
  get canShape(): boolean {
    return this.primary.shapeWord !== undefined;
  }

  #learn(code: number): number {
    const cover = this.cover(code);
    const own = typeof cover === 'object' && cover.face === this.primary && cover.advance === undefined;
    const isItself = own && cover.shaped.charCodeAt(0) === code && cover.written === cover.shaped;
    const known = isItself && !needsShaping(code) ? 1 : 2;
    this.#plain[code] = known;
    return known;
  }

  #find(code: number, wanted: ShapableFace): Cover {
    // Overrides would turn words around unseen; all others say what the letters cannot.
    if (isDirectionControl(code)) return this.canShape && !isOverride(code) ? 'ignored' : 'direction-control';
    if (isRightToLeft(code) && !this.canShape) return 'right-to-left';
    if (isIgnorable(code)) return 'ignored';
    if (!isSimpleScript(code) && !this.canShape) return 'unsupported-script';
    if (code === OBJECT_CHARACTER || code === REPLACEMENT_CHARACTER) return 'stand-in';
    if (isControl(code)) return 'control-character';
    if (code === NO_BREAK_SPACE) return this.#space(undefined);
    const written = String.fromCodePoint(code);
    if (wanted.has(code)) return { face: wanted, shaped: written, written, advance: undefined };
    if (code === THIN_SPACE || code === NARROW_NO_BREAK_SPACE) return this.#space(this.#thinAdvance());
    if (HYPHENS.has(code) && wanted.has(HYPHEN_MINUS)) {
      return { face: wanted, shaped: '-', written, advance: undefined };
    }
    const face = this.#firstOf(code, (candidate) => candidate.has(code));
    return face ? { face, shaped: written, written, advance: undefined } : 'no-glyph';
  }

  #space(advance: number | undefined): Drawn {
    return { face: this.primary, shaped: ' ', written: ' ', advance };
  }

  #thinAdvance(): number {
    const { primary } = this;
    if (!primary.has(THIN_SPACE)) return Math.round(primary.unitsPerEm * THIN_PER_EM);
    return primary.shape(String.fromCodePoint(THIN_SPACE), []).advances[0] as number;
  }

  /** Where a character is looked for that none has. */
  lookedFor(code: number): Looked {
    const families = this.#chain.faces.map(({ family }) => family);
    const absent = nearestOf(this.#chain.absent ?? [], code);
    return absent === undefined ? { families } : { families, package: absent.package };
  }
}
