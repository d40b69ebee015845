/** Problems in the page: where they are told in another language than its own, that is marked, for who hears them. */

import type { Diagnostic } from '../../diagnostics.ts';
import { labelOf } from '../../request/options.ts';
import type { Telling } from '../../words/kind.ts';
import { tell } from '../../words/tell.ts';
import { element } from './browser/elements.ts';
import { setWorded, worded } from './browser/worded.ts';
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
  return said(page, () => {
    const { message, hint } = told(page, problem);
    return hint === undefined ? message : `${message} ${hint}`;
  });
}

/** Without what to do about it, which is plain where it is told. */
export function messageNode(page: Living, problem: Diagnostic): HTMLElement {
  return said(page, () => told(page, problem).message);
}

function said(page: Living, words: () => string): HTMLElement {
  const span = element('span', {}, worded(words));
  setWorded(span, 'lang', () => {
    const { language } = page.spoken.speech;
    return page.language.split('-')[0] === language ? undefined : language;
  });
  return span;
}

function told({ spoken: { speech }, say }: Living, problem: Diagnostic): Telling {
  const nameOf = (option: string): string => {
    const label = labelOf(option);
    return label ? speech.quote(say(label)) : option;
  };
  return tell(problem, speech, 'visitor', nameOf);
}
