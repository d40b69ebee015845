/** Which script a character is of, and whether letters of it are set one after the other. */

import { isRightToLeft } from '../direction.ts';
import { isMark } from './characters.ts';

/** Han with the scripts that are written among it in one word. */
const EAST_ASIAN = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Bopomofo'];

/**
 * Scripts from left to right whose letters stand one after the other as they are typed: they need a font and
 * nothing else. In all others letters join, stack or change places.
 */
const SIMPLE: readonly (readonly string[])[] = [
  ['Latin'],
  ['Greek'],
  ['Cyrillic'],
  EAST_ASIAN,
  ...[
    'Anatolian_Hieroglyphs',
    'Armenian',
    'Bamum',
    'Bassa_Vah',
    'Braille',
    'Canadian_Aboriginal',
    'Carian',
    'Caucasian_Albanian',
    'Cherokee',
    'Coptic',
    'Cuneiform',
    'Cypro_Minoan',
    'Deseret',
    'Elbasan',
    'Ethiopic',
    'Georgian',
    'Glagolitic',
    'Gothic',
    'Linear_A',
    'Linear_B',
    'Lisu',
    'Lycian',
    'Medefaidrin',
    'Mro',
    'Nag_Mundari',
    'New_Tai_Lue',
    'Nushu',
    'Nyiakeng_Puachue_Hmong',
    'Ogham',
    'Ol_Chiki',
    'Old_Italic',
    'Old_Permic',
    'Old_Persian',
    'Osage',
    'Osmanya',
    'Pau_Cin_Hau',
    'Runic',
    'Shavian',
    'Sora_Sompeng',
    'Sunuwar',
    'Tai_Le',
    'Tangut',
    'Tifinagh',
    'Todhri',
    'Toto',
    'Ugaritic',
    'Vai',
    'Vithkuqi',
    'Wancho',
    'Warang_Citi',
    'Yi',
  ].map((script) => [script]),
];

/** Scripts in use today whose letters join, stack or change places. */
const SHAPED = [
  'Adlam',
  'Arabic',
  'Balinese',
  'Bengali',
  'Chakma',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Hanifi_Rohingya',
  'Hebrew',
  'Javanese',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Meetei_Mayek',
  'Mongolian',
  'Myanmar',
  'Nko',
  'Oriya',
  'Samaritan',
  'Sinhala',
  'Sundanese',
  'Syriac',
  'Tai_Tham',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
  'Tibetan',
];

/** What the list of fonts calls signs of every script and of none. */
export const NO_SCRIPT = 'Common';

/** Whether the list of fonts can name a script so. */
export function isScriptName(name: string): boolean {
  return name === NO_SCRIPT || SHAPED.includes(name) || SIMPLE.some((names) => names.includes(name));
}

const users = new Map<string, RegExp>();

/** Whether a script uses a character, alone or with others: the Arabic comma is of no script, and of Arabic all the same. */
export function usesCharacter(script: string, code: number): boolean {
  if (script === NO_SCRIPT) return scriptOf(code) === undefined;
  let pattern = users.get(script);
  if (!pattern) {
    const wide = EAST_ASIAN.includes(script) ? WIDE_SIGNS : '';
    pattern = new RegExp(`^[\\p{Script_Extensions=${script}}${wide}]$`, 'u');
    users.set(script, pattern);
  }
  return pattern.test(String.fromCodePoint(code));
}

/** Signs as wide as a letter of East Asia, which Unicode calls signs of every script. */
const WIDE_SIGNS = '\\u3000-\\u303f\\u3200-\\u33ff\\ufe30-\\ufe4f\\uff01-\\uffee';

const SIMPLE_NAMES: ReadonlySet<string> = new Set(SIMPLE.map(([name = '']) => name));

/** Signs of every script and of none, and what has no script yet. */
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]$/u;

/** A letter of some script that is not in the lists. */
const OTHER = 'other';

const known = new Map<number, string | undefined>();

/** The script of a letter; undefined for what scripts share: digits, signs, spaces, accents. */
export function scriptOf(code: number): string | undefined {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'Latin' : undefined;
  if (!known.has(code)) known.set(code, findScript(String.fromCodePoint(code)));
  return known.get(code);
}

/** Whether a character can be set without the rules of its script. */
export function isSimpleScript(code: number): boolean {
  const script = scriptOf(code);
  return script === undefined || (SIMPLE_NAMES.has(script) && !isConjoining(code));
}

/** Whether a word with this character takes more than a glyph for each character and kerning, or is sooner set by who does. */
export function needsShaping(code: number): boolean {
  return code >= 0x300 && (isMark(code) || isRightToLeft(code) || !isSimpleScript(code) || isEastAsian(code));
}

/** Letters of China, Japan and Korea, which follow each other without spaces. */
export function isEastAsian(code: number): boolean {
  return code >= 0x1100 && scriptOf(code) === EAST_ASIAN[0];
}

function findScript(character: string): string | undefined {
  if (SHARED.test(character)) return undefined;
  tests ??= [...SIMPLE, ...SHAPED.map((script) => [script])].flatMap(testOf);
  return tests.find(({ pattern }) => pattern.test(character))?.name ?? OTHER;
}

interface ScriptTest {
  readonly name: string;
  readonly pattern: RegExp;
}

let tests: readonly ScriptTest[] | undefined;

/** None for a script that is younger than the engine: its letters are of no script yet there. */
function testOf(scripts: readonly string[]): ScriptTest[] {
  const classes = scripts.map((script) => `\\p{Script=${script}}`).join('');
  try {
    return [{ name: scripts[0] as string, pattern: new RegExp(`^[${classes}]$`, 'u') }];
  } catch {
    return [];
  }
}

/** Parts of Korean syllables that no ready-made syllable took in: a font would have to put them together. */
function isConjoining(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0xa960 && code <= 0xa97f) ||
    (code >= 0xd7b0 && code <= 0xd7ff)
  );
}
