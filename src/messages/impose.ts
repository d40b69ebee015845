/** Putting cards on sheets: what was asked for and makes no difference. */
import { warning } from './catalogue.ts';

export const imposeMessages = {
  'impose/nothing-to-stack': warning<undefined>({
    en: () => ({
      message: 'There is nothing to stack: no cluster takes more than one sheet.',
      hint: 'The sheets are the same as without --order stack.',
    }),
    nl: () => ({
      message: 'Er valt niets te stapelen: geen cluster neemt meer dan één vel.',
      hint: 'De vellen zijn dezelfde als zonder --order stack.',
    }),
  }),
  'impose/nothing-to-mix': warning<{ readonly sheets: number }>({
    en: ({ sheets }) => ({
      message: `Sharing sheets saves no paper: with or without it, the clusters take ${count(sheets, 'sheet', 'sheets')}.`,
      hint: 'Without --mix each cluster has sheets of its own.',
    }),
    nl: ({ sheets }) => ({
      message: `Vellen delen spaart geen papier: met of zonder nemen de clusters ${count(sheets, 'vel', 'vellen')}.`,
      hint: 'Zonder --mix heeft elke cluster eigen vellen.',
    }),
  }),
} as const;

function count(number: number, one: string, other: string): string {
  return `${number} ${number === 1 ? one : other}`;
}
