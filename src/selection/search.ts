/** Finds cards by what people type, whatever its capitals, accents and quotes. */

/** The words that someone looks for; none where nothing was typed. */
export function soughtWords(typed: string): readonly string[] {
  return folded(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether every word is somewhere in the texts, even inside another word. */
export function holdsAll(sought: readonly string[], ...texts: readonly string[]): boolean {
  const searched = folded(texts.join(' '));
  return sought.every((word) => searched.includes(word));
}

/** By way of capitals, so that `ß` is found by `ss`. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toUpperCase().toLowerCase();
}
