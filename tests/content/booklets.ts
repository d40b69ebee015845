/** Booklets that nobody foresaw, as the YAML that an editor would write. */
import { stringify } from 'yaml';

export interface ThemeOf {
  readonly id?: string;
  readonly title?: string;
  readonly questions?: readonly (string | { text: string; 'sub-items'?: readonly string[] })[];
  readonly notes?: readonly { id: string; title?: string; paragraphs: readonly string[] }[];
}

const SOUND = {
  title: 'Proef',
  subtitle: 'Een proef.',
  language: 'nl',
  version: '1.0',
  date: '2026-11-22',
  author: 'Wij',
  citation: 'Wij (2026).',
  'short-citation': 'Wij',
  inspirations: { title: 'Inspiratie', items: ['Een boek'] },
  reference: { title: 'Referentie', lead: 'Verwijs zo:' },
};

/** One part for each list of themes: A, B, …; what is not given is sound and short. */
export function bookletOf(parts: readonly (readonly ThemeOf[])[], more: object = {}): string {
  return stringify({
    ...SOUND,
    parts: parts.map((themes, index) => ({
      id: `deel-${index + 1}`,
      letter: String.fromCharCode(65 + index),
      title: `Deel ${index + 1}`,
      themes: themes.map((theme, at) => ({
        id: `thema-${at + 1}`,
        title: `Thema ${at + 1}`,
        questions: ['Wat doe je?'],
        ...theme,
      })),
    })),
    ...more,
  });
}

export function times<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}
