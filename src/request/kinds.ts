/** The kinds of value that an option takes: how each is shown in the help, and read from what was typed. */
import { problem, type Report } from '../diagnostics.ts';
import type { SizeMm } from '../formats/papers.ts';

/** An option's value as it was typed: words, a list of them, or a flag that was given. */
export type TypedValue = string | readonly string[] | boolean;

export interface Kind<Value> {
  /** Stands for the value in the help: `mm`, `long|short`. Missing for a flag. */
  readonly takes?: string;
  /** Values add up where the option is given more than once. */
  readonly isList?: true;
  /** What a flag stands for where it is given; `false` for one that begins with `no-`. */
  readonly isFlag?: true;
  /** The names of the values there are. */
  readonly known?: readonly string[];
  /**
   * @param option its key in the table, by which a problem names it
   * @returns undefined, with the problem reported, for what is no such value
   */
  read(typed: TypedValue, option: string, report: Report): Value | undefined;
}

export function flag(): Kind<boolean> {
  return { isFlag: true, read: (typed) => typed === true };
}

/** Words separated by commas, none of them empty. Whoever reads the list reports duplicates. */
export function list(takes = 'list'): Kind<readonly string[]> {
  return {
    takes,
    isList: true,
    read: (typed, option, report) => {
      const words = typeof typed === 'object' ? typed : [String(typed)];
      if (words.includes('')) report(problem('command/empty-value', undefined, { option }));
      return words;
    },
  };
}

/** A list in which duplicates make no difference. */
export function set(): Kind<readonly string[]> {
  const words = list();
  return { ...words, read: (typed, ...rest) => [...new Set(words.read(typed, ...rest))] };
}

/** Any words but none. */
export function text(takes: string): Kind<string> {
  return {
    takes,
    read: (typed, option, report) => {
      const words = String(typed);
      if (words.trim() !== '') return words;
      report(problem('command/empty-value', undefined, { option }));
      return undefined;
    },
  };
}

export function oneOf<Word extends string>(known: readonly Word[], takes = known.join('|')): Kind<Word> {
  return {
    takes,
    known,
    read: (typed, option, report) => {
      const word = known.find((each) => each === typed);
      if (word !== undefined) return word;
      if (String(typed).trim() === '') report(problem('command/empty-value', undefined, { option }));
      else report(problem('command/unknown-choice', undefined, { option, value: String(typed), known }));
      return undefined;
    },
  };
}

/** A whole number in digits alone. */
export function whole(
  isRight: (value: number) => boolean,
  range: { readonly least: number; readonly most?: number },
): Kind<number> {
  return {
    takes: 'n',
    read: (typed, option, report) => {
      const digits = String(typed);
      const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
      if (isRight(value)) return value;
      const params = { option, value: digits, least: range.least, most: range.most };
      report(
        digits.trim() === ''
          ? problem('command/empty-value', undefined, { option })
          : problem('command/wrong-number', undefined, params),
      );
      return undefined;
    },
  };
}

/** Millimetres with a point, or with the comma of most keyboards here, from 0. */
export function millimetres(most: number): Kind<number> {
  return {
    takes: 'mm',
    read: (typed, option, report) => {
      const length = readMillimetres(String(typed));
      if (length <= most) return length;
      report(problem('command/wrong-length', undefined, { option, value: String(typed), most }));
      return undefined;
    },
  };
}

/** NaN for what is no length. */
export function readMillimetres(typed: string): number {
  return /^\d*[.,]?\d+$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;
}

/** A size by its name, or a width and height with sides between `least` and `most` mm. */
export function size<Size extends SizeMm>(
  read: (typed: string) => Size | undefined,
  { least, most }: { readonly least: number; readonly most: number },
  presets: readonly { readonly name: string }[],
): Kind<Size> {
  const known = presets.map(({ name }) => name);
  const isInside = (side: number): boolean => side >= least && side <= most;
  return {
    takes: 'size|name',
    known,
    read: (typed, option, report) => {
      const found = read(String(typed));
      if (found && isInside(found.widthMm) && isInside(found.heightMm)) return found;
      report(problem('command/wrong-size', undefined, { option, value: String(typed), known, least, most }));
      return undefined;
    },
  };
}
