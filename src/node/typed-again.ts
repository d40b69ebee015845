/** Words as they are typed in a shell, so that a line that we show can be copied. */

/** What every shell takes as it is. */
const PLAIN = /^[\w.,=+:/\\-]+$/;

/** In double quotes where it must, which all shells know. */
export function typedAgain(word: string): string {
  return PLAIN.test(word) ? word : `"${word.replace(/(["$`])/g, '\\$1')}"`;
}
