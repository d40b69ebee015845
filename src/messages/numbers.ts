/** Numbers in messages, as each language writes them. */
import { formatNumber } from '../numbers.ts';
import type { Language } from './catalogue.ts';

export const number: Readonly<Record<Language, (value: number) => string>> = {
  en: (value) => formatNumber(value, 'en'),
  nl: (value) => formatNumber(value, 'nl'),
};
