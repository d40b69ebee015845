/** Problems in the page: where it is in a language that they have no words in, theirs is marked, for who hears them. */

import type { Diagnostic } from '../../diagnostics.ts';
import { labelOf } from '../../request/options.ts';
import { wordsIn } from '../../words/index.ts';
import type { Telling } from '../../words/kind.ts';
import { tell } from '../../words/tell.ts';
import { element } from './browser/elements.ts';
import type { Living } from './living.ts';

/** One after the other, each with what to do about it. */
export function problemNodes(page: Living, problems: readonly Telling[]): (Node | string)[] {
  return problems.flatMap((problem, index) => [...(index > 0 ? [' '] : []), problemNode(page, problem)]);
}

export function problemNode({ problemLanguage, supplies }: Living, { message, hint }: Telling): HTMLElement {
  const isOfPage = supplies.content.strings.language.split('-')[0] === problemLanguage;
  const words = hint === undefined ? message : `${message} ${hint}`;
  return element('span', isOfPage ? {} : { lang: problemLanguage }, words);
}

export function tellingsOf(
  { problemLanguage, say }: Living,
  diagnostics: readonly Diagnostic[],
): readonly Telling[] {
  const nameOf = (option: string): string => {
    const label = labelOf(option);
    return label ? `“${say(label)}”` : option;
  };
  return diagnostics.map((diagnostic) => tell(diagnostic, wordsIn(problemLanguage), 'visitor', nameOf));
}
