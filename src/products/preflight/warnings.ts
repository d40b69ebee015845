/** What of a preflight is below good practice, as problems that are told. */
import { type Diagnostic, problem, type Report } from '../../diagnostics.ts';
import { LEAST_TO_CUT_MM, LEAST_TO_EDGE_MM, LEAST_TYPE, neededFor } from './practice.ts';
import { type EditionPreflight, leastType, type Shortcoming } from './preflight.ts';

export function tellShortcomings(editions: readonly EditionPreflight[], report: Report): void {
  for (const edition of editions) {
    const name = `${edition.product} ${edition.edition}`;
    for (const each of edition.below) {
      for (const diagnostic of TELLING[each](edition)) report({ ...diagnostic, editions: [name] });
    }
  }
}

const TELLING: Readonly<Record<Shortcoming, (edition: EditionPreflight) => readonly Diagnostic[]>> = {
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
