/** A card that asks more than one thing begins each question on its own line, if there is room. */
import type { Inline, Text } from '../../content/model.ts';

const BETWEEN_QUESTIONS = /(?<=[?？][”’"')\]]*\s)(?=\S)/u;

/** Puts an optional break after each question that is followed by more words. */
export function breakBetweenQuestions(text: Text): Text {
  const inlines = text.inlines.flatMap((inline) => (inline.kind === 'text' ? split(inline.text) : [inline]));
  return { ...text, inlines };
}

function split(text: string): Inline[] {
  return text
    .split(BETWEEN_QUESTIONS)
    .flatMap((part, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break', optional: true } as const] : []),
      { kind: 'text', text: part },
    ]);
}
