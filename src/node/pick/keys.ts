/** Bytes of a terminal → keys. Pure, so that tests need no terminal. */

export interface Key {
  /** `text`, or a name: `up`, `enter`, `ctrl-s`. */
  readonly name: string;
  /** For `text`: what was typed or pasted, without line breaks. */
  readonly text: string;
}

const SEQUENCES: Readonly<Record<string, string>> = {
  '[A': 'up',
  '[B': 'down',
  '[C': 'right',
  '[D': 'left',
  OA: 'up',
  OB: 'down',
  OC: 'right',
  OD: 'left',
  '[H': 'home',
  '[F': 'end',
  OH: 'home',
  OF: 'end',
  '[1~': 'home',
  '[4~': 'end',
  '[7~': 'home',
  '[8~': 'end',
  '[5~': 'pageup',
  '[6~': 'pagedown',
  '[3~': 'delete',
  '[Z': 'backtab',
};

const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\b': 'backspace',
  ' ': 'space',
};

const SEQUENCE = /^\x1b(\[[0-9;]*[~A-Za-z]|O[A-Za-z])/;
const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';

/** Reads chunk by chunk: pasted text may come in several, and is one key however many lines it has. */
export function keyReader(): (chunk: string) => readonly Key[] {
  let pasted: string | undefined;
  const readPasted = (chunk: string, before: string): readonly [Key | undefined, string] => {
    const end = chunk.indexOf(PASTE_END);
    pasted = end < 0 ? before + chunk : undefined;
    if (end < 0) return [undefined, ''];
    return [
      { name: 'text', text: oneLine(before + chunk.slice(0, end)) },
      chunk.slice(end + PASTE_END.length),
    ];
  };
  const readNext = (chunk: string): readonly [Key | undefined, string] => {
    if (pasted !== undefined) return readPasted(chunk, pasted);
    if (chunk.startsWith(PASTE_START)) return readPasted(chunk.slice(PASTE_START.length), '');
    const [key, length] = first(chunk);
    return [key, chunk.slice(length)];
  };
  return (chunk) => {
    const keys: Key[] = [];
    for (let rest = chunk; rest !== ''; ) {
      const [key, after] = readNext(rest);
      if (key) keys.push(key);
      rest = after;
    }
    return keys;
  };
}

function first(rest: string): readonly [Key | undefined, number] {
  const sequence = SEQUENCE.exec(rest);
  if (sequence) {
    const name = SEQUENCES[sequence[1] ?? ''];
    return [name === undefined ? undefined : named(name), sequence[0].length];
  }
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  if (character === '\x1b') return [named('escape'), 1];
  const control = CONTROLS[character];
  if (control !== undefined) return [{ name: control, text: character === ' ' ? ' ' : '' }, 1];
  if (character < ' ') return [named(`ctrl-${String.fromCharCode(character.charCodeAt(0) + 96)}`), 1];
  return [{ name: 'text', text: character }, character.length];
}

function named(name: string): Key {
  return { name, text: '' };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\x00-\x1f\x7f]/g, '');
}
