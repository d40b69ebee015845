/** Typing in a field, letter by letter as people see them: a letter with its accents is one. */
import type { Key } from './keys.ts';
import type { Field } from './state.ts';

export function edited(field: Field, { name, text }: Key): Field {
  const { value, caret } = field;
  const before = value.slice(0, caret);
  const after = value.slice(caret);
  switch (name) {
    case 'text':
    case 'space':
      return { ...field, value: before + text + after, caret: caret + text.length };
    case 'left':
      return { ...field, caret: caret - lastLetter(before).length };
    case 'right':
      return { ...field, caret: caret + firstLetter(after).length };
    case 'home':
    case 'ctrl-a':
      return { ...field, caret: 0 };
    case 'end':
    case 'ctrl-e':
      return { ...field, caret: value.length };
    case 'backspace': {
      const kept = before.slice(0, before.length - lastLetter(before).length);
      return { ...field, value: kept + after, caret: kept.length };
    }
    case 'delete':
      return { ...field, value: before + after.slice(firstLetter(after).length) };
    case 'ctrl-u':
      return { ...field, value: after, caret: 0 };
    default:
      return field;
  }
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function firstLetter(text: string): string {
  return [...letters.segment(text)][0]?.segment ?? '';
}

function lastLetter(text: string): string {
  return [...letters.segment(text)].at(-1)?.segment ?? '';
}
