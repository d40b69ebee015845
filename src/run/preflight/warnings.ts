/** Reports what falls below good practice in a preflight. */
import { type Diagnostic, problem, type Report } from '../../diagnostics.ts';
import { LEAST_TO_CUT_MM, LEAST_TO_EDGE_MM, LEAST_TYPE, neededFor } from './practice.ts';
import { type EditionPreflight, leastType, type Shortcoming } from './preflight.ts';

/** Equal warnings of several editions are reported once, at their place in the first. */
export function tellShortcomings(editions: readonly EditionPreflight[], report: Report): void {
  const told = new Map<string, { diagnostic: Below; names: string[] }>();
  for (const edition of editions) {
    const name = `${edition.product} ${edition.edition}`;
    for (const diagnostic of edition.below.flatMap((each) => TELLING[each](edition))) {
      const key = JSON.stringify({
        ...diagnostic,
        params: { ...diagnostic.params, ...ANYWHERE },
      });
      const known = told.get(key);
      if (known) known.names.push(name);
      else told.set(key, { diagnostic, names: [name] });
    }
  }
  for (const { diagnostic, names } of told.values()) report({ ...diagnostic, editions: names });
}

type Below = Diagnostic<`preflight/${Shortcoming}`>;

const ANYWHERE = { file: '', page: 0, words: '' };

const TELLING: Readonly<Record<Shortcoming, (edition: EditionPreflight) => readonly Below[]>> = {
  'small-type': ({ edition, type: { read, question } }) => {
    const least = leastType(edition);
    return [
      ...(question && question.size < LEAST_TYPE.question
        ? [
            problem('preflight/small-type', undefined, {
              ...question,
              least: LEAST_TYPE.question,
              isQuestion: true,
            }),
          ]
        : []),
      ...(read && read.size < least
        ? [problem('preflight/small-type', undefined, { ...read, least, isQuestion: false })]
        : []),
    ];
  },
  'small-margin': ({ margins: { toCut } }) =>
    toCut ? [problem('preflight/small-margin', undefined, { ...toCut, least: LEAST_TO_CUT_MM })] : [],
  'near-edge': ({ margins: { toEdge } }) =>
    toEdge ? [problem('preflight/near-edge', undefined, { ...toEdge, least: LEAST_TO_EDGE_MM })] : [],
  'low-contrast': ({ contrast }) =>
    contrast
      .map((each) => ({ ...each, least: neededFor(each) }))
      .filter(({ ratio, least }) => ratio < least)
      .map((each) => problem('preflight/low-contrast', undefined, each)),
};
