/** Cards as pdf.js reads them from the structure of a file. */
import { taggedText } from '../pdf/tagged-text.ts';

export interface CardRead {
  /** Colour word, number and title of the cluster. */
  readonly heading: string;
  /** Empty for a blank card. */
  readonly question: string;
}

/**
 * One entry for each `Art`, in reading order. Line ends and the spaces that pdf.js puts between words that
 * stand apart become one space; soft hyphens stand for hyphens that we drew, and go.
 */
export async function cardsRead(bytes: Uint8Array): Promise<CardRead[]> {
  const cards: { heading: string[]; question: string[] }[] = [];
  let reading: string[] = [];
  for (const line of await taggedText(bytes)) {
    const words = /^\s*"(.*)"$/s.exec(line)?.[1];
    if (words !== undefined) reading.push(words);
    else if (line.trim() === 'Art') cards.push({ heading: [], question: [] });
    else if (line.trim().startsWith('H1')) reading = cards.at(-1)?.heading ?? [];
    else if (/^\s*P\b/.test(line)) reading = cards.at(-1)?.question ?? [];
  }
  return cards.map(({ heading, question }) => ({ heading: plain(heading), question: plain(question) }));
}

function plain(stretches: readonly string[]): string {
  return stretches
    .join(' ')
    .replace(/\u00ad\|?/g, '')
    .replace(/[|\s]+/g, ' ')
    .trim();
}
