/** Single values in YAML 1.2, so that our reader and those of others take them for the same text. */

/** Words that need no quotes: no other kind of value looks like them. */
const BARE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const OTHER_VALUES = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

/** On the line of its key. */
export function inline(value: string): string {
  return BARE.test(value) && !OTHER_VALUES.has(value) ? value : quoted(value);
}

/** Single quotes where they do, for they change no character; double ones with codes where they must. */
export function quoted(value: string): string {
  if (/^[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff]/g, code);
}

function code(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const WIDTH = 100;

/**
 * A text on lines of its own: after `>-`, which keeps every character, or after `|-` where it has lines itself;
 * quoted where neither can hold it.
 */
export function folded(key: string, words: string, indent: string): string[] {
  const own = words.split('\n');
  if (!own.every(isPlain)) return [`${indent}${key}: ${quoted(words)}`];
  const [style, lines] = own.length > 1 ? ['|-', own] : ['>-', wrapped(words)];
  return [`${indent}${key}: ${style}`, ...lines.map((line) => `${indent}  ${line}`)];
}

/** Whether a line stays as it is in a block. */
function isPlain(line: string): boolean {
  const plain = /^[^\s\x7f-\x9f\ufeff](?:[^\s\x7f-\x9f\ufeff]| (?! )|[\xa0\u2000-\u200a\u202f\u3000])*$/;
  return plain.test(line) && !line.endsWith(' ');
}

function wrapped(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
