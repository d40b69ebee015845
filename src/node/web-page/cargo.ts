/** Adds to the web page's scripts what they carry: words, look and fonts of a project, as data before the code. */
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { Files } from '../../files.ts';
import { BRINGS, PAGE_CONTENT } from '../../web/baked.ts';
import type { OtherWords } from '../../web/protocol.ts';

/** The constant in which a script finds what goes along with it (`scripts/compile/page.mjs`). */
const CARGO = 'CARGO';

/**
 * The engine as a function, which starts one that talks through what it is given; without that it is in a worker, which is
 * made of the text of this function.
 *
 * @param code of the engine
 * @param templates source text of JavaScript objects, by name
 */
export function engineScript(code: string, templates: ReadonlyMap<string, string>): string {
  const entries = [...templates].map(([name, source]) => `[${JSON.stringify(name)}, ${unindented(source)}]`);
  const cargo = inAscii(`const ${CARGO} = { templates: new Map([${entries.join(',\n')}]) };`);
  return bringing('engine.js', `function (ENGINE_SCOPE) {\n${cargo}\n${code}}`);
}

/** As Handlebars writes it: no text of a template goes on over a line. */
function unindented(source: string): string {
  return source.replace(/\n\s+/g, '\n');
}

/** @param speech the words for problems, as code */
export function pageScript(code: string, speech: string): string {
  return `(() => { ${speech}${code}})();\n`;
}

/**
 * What the page says: a script of its own, before that of the page, so that a browser need not load the rest again when
 * words have changed.
 *
 * @param baked as `bake` makes it
 */
export function contentScript(baked: string): string {
  return `${PAGE_CONTENT} = ${literal(baked)};\n`;
}

/** A script that is loaded later, and hands over a value under its name. */
export function bringing(name: string, value: string): string {
  return `${BRINGS}(${JSON.stringify(name)}, ${value});\n`;
}

/**
 * What the page says in another language, as code that gives it.
 *
 * @param speech the words for problems, as code that calls them `SPEECH`
 */
export function otherWords(words: OtherWords, speech: string): string {
  return `(() => { ${speech}return { ...${literal(words)}, speech: SPEECH.speech }; })()`;
}

/** A value as JavaScript. */
export function literal(value: unknown): string {
  return inAscii(JSON.stringify(value));
}

/** JavaScript in which all else stands in texts: a browser reads such a script a third faster, in half the room. */
function inAscii(code: string): string {
  // Fonts and code have nothing else, and to seek through them takes longer than all the rest.
  if (Buffer.byteLength(code) === code.length) return code;
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const deflated = promisify(deflateRaw);

/** A script that hands over the files of fonts, deflated. */
export async function fontScript(name: string, fonts: Files): Promise<string> {
  const packed = [...fonts].map(async ([path, bytes]) => [path, (await deflated(bytes)).toString('base64')]);
  return bringing(name, JSON.stringify(await Promise.all(packed)));
}
