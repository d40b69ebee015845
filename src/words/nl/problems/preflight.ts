import type { preflightProblems, Spot } from '../../../problems/preflight.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatNumber } from '../formats.ts';

export const preflight = {
  'preflight/small-type': ({ size, least, isQuestion, ...spot }) => ({
    message: `${isQuestion ? 'De vragen zijn' : 'Letters zijn'} ${formatNumber(size)} pt; aangeraden is ${formatNumber(least)} pt of meer (${place(spot)}).`,
    hint: 'Op grotere kaarten, of met minder woorden, is er plaats voor een grotere letter.',
  }),
  'preflight/small-margin': ({ mm, least, ...spot }) => ({
    message: `Wat gedrukt wordt komt tot ${formatNumber(mm)} mm van een snede; aangeraden is ${formatNumber(least)} mm of meer (${place(spot)}).`,
    hint: 'Snij eerst één vel: een mes of een printer die wat afwijkt neemt het weg.',
  }),
  'preflight/near-edge': ({ mm, least, ...spot }) => ({
    message: `Wat gedrukt wordt komt tot ${formatNumber(mm)} mm van de rand van het papier; veel printers laten ${formatNumber(least)} mm wit (${place(spot)}).`,
    hint: 'Druk eerst één vel af en kijk of alles erop staat.',
  }),
  'preflight/low-contrast': ({ ratio, least, letters, ground, ...spot }) => ({
    message: `Letters van ${letters} op ${ground} hebben een contrast van ${formatNumber(ratio)} : 1; aangeraden is ${formatNumber(least)} : 1 of meer (${place(spot)}).`,
    hint: 'Maak de letters donkerder of wat erachter staat lichter.',
  }),
  'preflight/not-conforming': ({ file, lacking }) => ({
    message: `${file} mist wat PDF/UA-1 en PDF/A-2a vragen: ${lacking.join(', ')}.`,
    hint: 'Dit is een fout van ons; laat het ons weten.',
  }),
} satisfies ProblemWords<typeof preflightProblems>;

function place({ file, page, words }: Omit<Spot, 'least'>): string {
  const where = `${file}, ${'pagina'} ${page}`;
  return words === '' ? where : `“${words.slice(0, 40)}”, ${where}`;
}
