/** Problems in the page: where they are told in another language than its own, that is marked, for who hears them. */

import type { Diagnostic } from '../../diagnostics.ts';
import { labelOf } from '../../request/options.ts';
import { tell } from '../../words/tell.ts';
import { element } from './browser/elements.ts';
import type { Living } from './living.ts';

/** One problem after another, each with what to do about it. */
export function problemNodes(
  page: Living,
  problems: readonly Diagnostic[],
  node = problemNode,
): (Node | string)[] {
  return problems.flatMap((problem, index) => [...(index > 0 ? [' '] : []), node(page, problem)]);
}

export function problemNode(page: Living, problem: Diagnostic): HTMLElement {
  const { message, hint } = told(page, problem);
  return said(page, problem, hint === undefined ? message : `${message} ${hint}`);
}

/** Without what to do about it, which is plain where it is told. */
export function messageNode(page: Living, problem: Diagnostic): HTMLElement {
  return said(page, problem, told(page, problem).message);
}

function said(page: Living, problem: Diagnostic, words: string): HTMLElement {
  const { language } = told(page, problem);
  const isOfPage = page.language.split('-')[0] === language;
  return element('span', isOfPage ? {} : { lang: language }, words);
}

function told({ speech, say }: Living, problem: Diagnostic) {
  const nameOf = (option: string): string => {
    const label = labelOf(option);
    return label ? `“${say(label)}”` : option;
  };
  return { language: speech.language, ...tell(problem, speech, 'visitor', nameOf) };
}
