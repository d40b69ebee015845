/** Two themes may have one title; in a list of them a reader must know which is which. */
import type { Part, Theme } from './model.ts';

export type UntoldTheme = Omit<Theme, 'distinctTitle'>;
export type UntoldPart = Omit<Part, 'themes'> & { readonly themes: readonly UntoldTheme[] };

/** Tells themes of one title apart by the title of their part, and within a part by their number. */
export function withDistinctTitles(parts: readonly UntoldPart[]): readonly Part[] {
  const everywhere = countTitles(parts.flatMap((part) => part.themes));
  return parts.map((part) => {
    const here = countTitles(part.themes);
    const mark = (title: string, number: string) => {
      if (timesOf(title, everywhere) === 1) return title;
      return timesOf(title, here) === 1 ? `${title} (${part.title.plain})` : `${title} (${number})`;
    };
    const themes = part.themes.map((theme) => ({
      ...theme,
      distinctTitle: mark(theme.title.plain, theme.number),
    }));
    return { ...part, themes };
  });
}

function countTitles(themes: readonly UntoldTheme[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of themes) counts.set(sameCase(title.plain), timesOf(title.plain, counts) + 1);
  return counts;
}

function timesOf(title: string, counts: ReadonlyMap<string, number>): number {
  return counts.get(sameCase(title)) ?? 0;
}

function sameCase(title: string): string {
  return title.toLowerCase();
}
