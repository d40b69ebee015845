import type { preflightProblems, Spot } from '../../../problems/preflight.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const preflight = {
  'preflight/small-type': ({ size, least, isQuestion, ...spot }) => ({
    message: `${isQuestion ? 'Questions are' : 'Type is'} ${formatNumber(size)} pt; ${formatNumber(least)} pt or more is recommended (${place(spot)}).`,
    hint: 'Larger cards, or fewer words, leave room for larger type.',
  }),
  'preflight/small-margin': ({ mm, least, ...spot }) => ({
    message: `What is printed comes within ${formatNumber(mm)} mm of a cut; ${formatNumber(least)} mm or more is recommended (${place(spot)}).`,
    hint: 'Cut one sheet first: a knife or a printer that is a little off takes it away.',
  }),
  'preflight/near-edge': ({ mm, least, ...spot }) => ({
    message: `What is printed comes within ${formatNumber(mm)} mm of the paper’s edge; many printers leave ${formatNumber(least)} mm blank (${place(spot)}).`,
    hint: 'Print one sheet first and look whether all of it is there.',
  }),
  'preflight/low-contrast': ({ ratio, least, letters, ground, ...spot }) => ({
    message: `Letters of ${letters} on ${ground} have a contrast of ${formatNumber(ratio)} : 1; ${formatNumber(least)} : 1 or more is recommended (${place(spot)}).`,
    hint: 'Make the letters darker or what is behind them lighter.',
  }),
  'preflight/not-conforming': ({ file, lacking }) => ({
    message: `${file} lacks what PDF/UA-1 and PDF/A-2a ask: ${lacking.join(', ')}.`,
    hint: 'This is a mistake of ours; please tell us.',
  }),
} satisfies ProblemWords<typeof preflightProblems>;

function place({ file, page, words }: Omit<Spot, 'least'>): string {
  const where = `${file}, ${'page'} ${page}`;
  return words === '' ? where : `“${words.slice(0, 40)}”, ${where}`;
}
