/** A font file against what the list says of it. */
import { type Diagnostic, type Place, problem } from '../diagnostics.ts';
import { type FontFacts, type FontFault, judgeFont } from './font-judge.ts';
import type { FaceEntry } from './fontlist.ts';

export interface ListedFont extends FaceEntry {
  readonly read: () => Uint8Array;
  /** Where the list names it. */
  readonly place: Place | undefined;
}

export type ListedJudgement =
  | { readonly fault: Diagnostic }
  | { readonly fault: undefined; readonly facts: FontFacts };

/** Whether it can be used, and for this. */
export function judgeListed(font: ListedFont): ListedJudgement {
  const { file, place } = font;
  const judgement = judgeFont(font.read());
  if (judgement.fault !== undefined) return { fault: faultOf(judgement, file, place) };
  const { facts } = judgement;
  const differing = differingStyle(font, facts);
  return differing
    ? { fault: problem('text/font-differs', place, { file, ...differing }) }
    : { fault: undefined, facts };
}

function faultOf(fault: FontFault, file: string, place: Place | undefined): Diagnostic {
  switch (fault.fault) {
    case 'kind':
      return problem('text/font-file-kind', place, { file, kind: fault.kind });
    case 'broken':
      return problem('text/font-file-broken', place, { file, table: fault.table });
    case 'lacking':
      return problem('text/font-file-lacks', place, { file, table: fault.table });
    case 'unfit':
      return problem('text/font-file-unfit', place, { file, why: fault.why });
  }
}

/** From here on people see bold. */
const BOLD = 550;

/** Where the list says bold or italic and the file does not, or the other way round: emphasis would be lost. */
function differingStyle(
  { weight, italic }: FaceEntry,
  { weight: own, isBold, isItalic }: FontFacts,
): { readonly style: 'bold' | 'italic'; readonly isListed: boolean } | undefined {
  const isHeavy = isBold || own >= BOLD;
  if (weight >= BOLD !== isHeavy) return { style: 'bold', isListed: weight >= BOLD };
  return italic === isItalic ? undefined : { style: 'italic', isListed: italic };
}
