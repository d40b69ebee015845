/** Booklets of any size for the bench: the real themes over and over, in the real parts. */
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

interface BookletFile {
  parts: { themes: Theme[] }[];
}

interface Theme {
  id: string;
  title: string;
  notes?: { id: string }[];
}

/** The YAML of a booklet with `count` themes, half of them in each part. */
export function bookletOf(count: number): string {
  const text = readFileSync(new URL('../../content/booklet.yaml', import.meta.url), 'utf8');
  const booklet = parse(text) as BookletFile & Record<string, unknown>;
  const real = booklet.parts.map(({ themes }) => themes);
  if (count === real.flat().length) return text;
  // Corrections name questions by number, and these are others now.
  delete booklet.colophon;
  const share = count / booklet.parts.length;
  for (const [index, part] of booklet.parts.entries()) {
    const themes = real[index] as Theme[];
    part.themes = Array.from({ length: share }, (_, at) => again(themes[at % themes.length] as Theme, at));
  }
  return stringify(booklet);
}

/** Notes have names of their own in the whole booklet. */
function again(theme: Theme, at: number): Theme {
  const numbered = { ...theme, id: `${theme.id}-${at}`, title: `${theme.title} ${at}` };
  const names = (theme.notes ?? []).map(({ id }) => id);
  const renamed = names.reduce(
    (text, name) =>
      text.replaceAll(`[^${name}]`, `[^${name}-${at}]`).replaceAll(`"id":"${name}"`, `"id":"${name}-${at}"`),
    JSON.stringify(numbered),
  );
  return JSON.parse(renamed) as Theme;
}
