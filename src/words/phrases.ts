/** What words in every language need: texts cut to a length, lists that do not go on for ever, first letters. */
import { countForm } from '../formatting.ts';
import type { NamedOption } from '../problems/kind.ts';
import type { NameOfOption } from './kind.ts';

/** Long texts are cut in a message. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The same where it stands in the middle of a sentence. */
export function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Names one after the other, the first of a long list. */
export function listed(names: readonly string[], most = 12): string {
  return names.length > most ? `${names.slice(0, most).join(', ')}, …` : names.join(', ');
}

/** So many items at most, then how many more there are. */
export function upTo(most: number, items: readonly string[], more: (left: number) => string): string[] {
  const left = items.length - most;
  return [...items.slice(0, most), ...(left > 0 ? [more(left)] : [])];
}

/** `1 sheet`, `2 sheets` */
export function count(number: number, one: string, other: string): string {
  return `${number} ${{ one, other }[countForm(number)]}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** `12 %`, of a share from 0 to 1. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What is called by another name than the one that is typed. */
export function nameIn(names: Readonly<Partial<Record<string, string>>>, typed: string): string {
  return names[typed] ?? typed;
}

/** `--card poker` */
export function namedOptions(options: readonly NamedOption[], nameOf: NameOfOption): string[] {
  return options.map(({ option, value }) => [nameOf(option), value ?? ''].join(' ').trim());
}
