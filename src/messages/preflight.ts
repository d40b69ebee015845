/** What was made and is below good practice. */
import { warning } from './catalogue.ts';
import { number } from './numbers.ts';

interface Spot {
  readonly file: string;
  readonly page: number;
  /** Empty for a line or a fill. */
  readonly words: string;
  readonly least: number;
}

interface SmallType extends Spot {
  /** Points. */
  readonly size: number;
  readonly isQuestion: boolean;
}

interface SmallMargin extends Spot {
  readonly mm: number;
}

interface LowContrast extends Spot {
  readonly ratio: number;
  readonly ground: string;
  readonly letters: string;
}

interface Lacking {
  readonly file: string;
  readonly lacking: readonly string[];
}

export const preflightMessages = {
  'preflight/small-type': warning<SmallType>({
    en: ({ size, least, isQuestion, ...spot }) => ({
      message: `${isQuestion ? 'Questions are' : 'Type is'} ${number.en(size)} pt; ${number.en(least)} pt or more is recommended (${place(spot, 'en')}).`,
      hint: 'Larger cards, or fewer words, leave room for larger type.',
    }),
    nl: ({ size, least, isQuestion, ...spot }) => ({
      message: `${isQuestion ? 'De vragen zijn' : 'Letters zijn'} ${number.nl(size)} pt; aangeraden is ${number.nl(least)} pt of meer (${place(spot, 'nl')}).`,
      hint: 'Op grotere kaarten, of met minder woorden, is er plaats voor een grotere letter.',
    }),
  }),
  'preflight/small-margin': warning<SmallMargin>({
    en: ({ mm, least, ...spot }) => ({
      message: `What is printed comes within ${number.en(mm)} mm of a cut; ${number.en(least)} mm or more is recommended (${place(spot, 'en')}).`,
      hint: 'Cut one sheet first: a knife or a printer that is a little off takes it away.',
    }),
    nl: ({ mm, least, ...spot }) => ({
      message: `Wat gedrukt wordt komt tot ${number.nl(mm)} mm van een snede; aangeraden is ${number.nl(least)} mm of meer (${place(spot, 'nl')}).`,
      hint: 'Snij eerst één vel: een mes of een printer die wat afwijkt neemt het weg.',
    }),
  }),
  'preflight/near-edge': warning<SmallMargin>({
    en: ({ mm, least, ...spot }) => ({
      message: `What is printed comes within ${number.en(mm)} mm of the paper’s edge; many printers leave ${number.en(least)} mm blank (${place(spot, 'en')}).`,
      hint: 'Print one sheet first and look whether all of it is there.',
    }),
    nl: ({ mm, least, ...spot }) => ({
      message: `Wat gedrukt wordt komt tot ${number.nl(mm)} mm van de rand van het papier; veel printers laten ${number.nl(least)} mm wit (${place(spot, 'nl')}).`,
      hint: 'Druk eerst één vel af en kijk of alles erop staat.',
    }),
  }),
  'preflight/low-contrast': warning<LowContrast>({
    en: ({ ratio, least, letters, ground, ...spot }) => ({
      message: `Letters of ${letters} on ${ground} have a contrast of ${number.en(ratio)} : 1; ${number.en(least)} : 1 or more is recommended (${place(spot, 'en')}).`,
      hint: 'Make the letters darker or what is behind them lighter.',
    }),
    nl: ({ ratio, least, letters, ground, ...spot }) => ({
      message: `Letters van ${letters} op ${ground} hebben een contrast van ${number.nl(ratio)} : 1; aangeraden is ${number.nl(least)} : 1 of meer (${place(spot, 'nl')}).`,
      hint: 'Maak de letters donkerder of wat erachter staat lichter.',
    }),
  }),
  'preflight/not-conforming': warning<Lacking>({
    en: ({ file, lacking }) => ({
      message: `${file} lacks what PDF/UA-1 and PDF/A-2a ask: ${lacking.join(', ')}.`,
      hint: 'This is a mistake of ours; please tell us.',
    }),
    nl: ({ file, lacking }) => ({
      message: `${file} mist wat PDF/UA-1 en PDF/A-2a vragen: ${lacking.join(', ')}.`,
      hint: 'Dit is een fout van ons; laat het ons weten.',
    }),
  }),
} as const;

function place({ file, page, words }: Omit<Spot, 'least'>, language: 'en' | 'nl'): string {
  const where = `${file}, ${language === 'en' ? 'page' : 'pagina'} ${page}`;
  return words === '' ? where : `“${words.slice(0, 40)}”, ${where}`;
}
