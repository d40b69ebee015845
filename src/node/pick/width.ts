/** The width of text in a terminal, and cutting and breaking it to fit. */

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Takes two columns: East Asian letters and emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

function widthOfLetter(letter: string): number {
  return WIDE.test(letter) ? 2 : 1;
}

export function widthOf(text: string): number {
  return lettersOf(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

/** Removes what would move the cursor. */
export function lettersOf(text: string): readonly string[] {
  const shown = text.replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/g, ' ');
  return [...letters.segment(shown)].map(({ segment }) => segment);
}

/** Cuts to a width; an ellipsis stands for the rest. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return lettersOf(text).join('');
  if (width < 1) return '';
  let kept = '';
  let taken = 0;
  for (const letter of lettersOf(text)) {
    taken += widthOfLetter(letter);
    if (taken > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Fills up with spaces. */
export function padded(text: string, width: number): string {
  const fitting = cut(text, width);
  return fitting + ' '.repeat(Math.max(0, width - widthOf(fitting)));
}

/** Breaks at spaces; cuts a word that is wider than a line. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(cut(word, width));
  }
  return lines;
}
