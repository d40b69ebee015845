/** Problems in words. */
import { type DiagnosticOf, TYPED } from '../diagnostics.ts';
import type { ProblemCode } from '../problems/index.ts';
import type { AllProblemWords, NameOfOption, ProblemSpeech, Telling } from './kind.ts';

/** Who reads what is wrong: whoever has the project at hand, or a visitor of the page. */
export type Reader = 'builder' | 'visitor';

const TYPED_NAMES: readonly string[] = Object.values(TYPED);

/** The words of a diagnostic, after the names of its editions. */
export function tell<Code extends ProblemCode>(
  { code, place, params, editions }: DiagnosticOf<Code>,
  speech: ProblemSpeech,
  reader: Reader = 'builder',
  nameOf: NameOfOption = (option) => option,
): Telling {
  const { language, words } = wordsFor(code, speech);
  const { message, hint: written, hintWhereTyped } = words(params, nameOf);
  const isTyped = reader === 'visitor' || (place !== undefined && TYPED_NAMES.includes(place.file));
  const hint = isTyped ? (hintWhereTyped ?? written) : written;
  const telling = { message, ...(hint && { hint }), ...(language !== speech.language && { language }) };
  return editions ? { ...telling, message: `${editions.join(', ')}: ${telling.message}` } : telling;
}

function wordsFor<Code extends ProblemCode>(
  code: Code,
  { language, problems, spare }: ProblemSpeech,
): { readonly language: string; readonly words: AllProblemWords[Code] } {
  const words = problems[code];
  if (words) return { language, words };
  if (!spare) throw new Error(`No language has words for ${code}`);
  return wordsFor(code, spare);
}
