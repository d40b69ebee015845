/** Quotes words for a shell, so that a command that we show can be copied. */

/** Every shell takes these characters literally. */
const PLAIN = /^[\w.,=+:/\\-]+$/;

/** Adds double quotes if needed: all shells know those. */
export function typedAgain(word: string): string {
  return PLAIN.test(word) ? word : `"${word.replace(/(["$`])/g, '\\$1')}"`;
}
