/** Problems in words. */
import { type DiagnosticOf, TYPED } from '../diagnostics.ts';
import type { ProblemCode } from '../problems/index.ts';
import type { NameOfOption, ProblemSpeech, Telling } from './kind.ts';

/** Who reads what is wrong: whoever has the project at hand, or a visitor of the page. */
export type Reader = 'builder' | 'visitor';

const TYPED_NAMES: readonly string[] = Object.values(TYPED);

/** The words of a diagnostic, after the names of its editions. */
export function tell<Code extends ProblemCode>(
  { code, place, params, editions }: DiagnosticOf<Code>,
  { problems }: Pick<ProblemSpeech, 'problems'>,
  reader: Reader = 'builder',
  nameOf: NameOfOption = (option) => option,
): Telling {
  const { message, hint: written, hintWhereTyped } = problems[code](params, nameOf);
  const isTyped = reader === 'visitor' || (place !== undefined && TYPED_NAMES.includes(place.file));
  const hint = isTyped ? (hintWhereTyped ?? written) : written;
  const telling = { message, ...(hint && { hint }) };
  return editions ? { ...telling, message: `${editions.join(', ')}: ${telling.message}` } : telling;
}
