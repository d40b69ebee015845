/** Problems in words. */
import { type Diagnostic, TYPED } from '../diagnostics.ts';
import type { NameOfOption, Telling, Wording, Words } from './kind.ts';

/** Who reads what is wrong: whoever has the project at hand, or a visitor of the page. */
export type Reader = 'builder' | 'visitor';

const TYPED_NAMES: readonly string[] = Object.values(TYPED);

/** The words of a diagnostic, after the names of its editions. */
export function tell(
  { code, place, params, editions }: Diagnostic,
  { problems }: Pick<Words, 'problems'>,
  reader: Reader = 'builder',
  nameOf: NameOfOption = (option) => option,
): Telling {
  const words = problems[code] as (params: unknown, nameOf: NameOfOption) => Wording;
  const { message, hint: written, hintWhereTyped } = words(params, nameOf);
  const isTyped = reader === 'visitor' || (place !== undefined && TYPED_NAMES.includes(place.file));
  const hint = isTyped ? (hintWhereTyped ?? written) : written;
  const telling = { message, ...(hint && { hint }) };
  return editions ? { ...telling, message: `${editions.join(', ')}: ${telling.message}` } : telling;
}
