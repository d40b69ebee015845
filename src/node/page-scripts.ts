/** Scripts of the page with what they carry: words, look and fonts of a project, as data before the code. */
import { SUPPLIES } from '../web/baked.ts';

/** The constant in which a script finds what goes along with it (`scripts/compile/page.mjs`). */
const CARGO = 'CARGO';

/**
 * @param code of the engine
 * @param templates source text of JavaScript objects, by name
 */
export function engineScript(code: string, templates: ReadonlyMap<string, string>): string {
  const entries = [...templates].map(([name, source]) => `[${JSON.stringify(name)}, ${unindented(source)}]`);
  return inside(inAscii(`const ${CARGO} = { templates: new Map([${entries.join(',\n')}]) };`), code);
}

/** As Handlebars writes it: no text of a template goes on over a line. */
function unindented(source: string): string {
  return source.replace(/\n\s+/g, '\n');
}

/**
 * The same for browsers that let no worker run: a script of its own, which the page loads when it is asked for. It hands
 * over a function, which starts an engine that talks through what it is given.
 */
export function engineInPage(engine: string): string {
  return `kletspotEngine((ENGINE_SCOPE) => {\n${engine}});\n`;
}

export interface PageCargo {
  /** The script of the engine. */
  readonly engine: string;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** In JSON, by language. */
  readonly patterns: ReadonlyMap<string, string>;
  readonly hasReserve: boolean;
}

/**
 * Nothing of the cargo goes through the bundler, which would have to read it all.
 *
 * @param speech the words for problems, as code
 */
export function pageScript(code: string, speech: string, { fonts, patterns, ...cargo }: PageCargo): string {
  const data = { ...cargo, fonts: inBase64(fonts), patterns: [...patterns] };
  return inside(`${speech}const ${CARGO} = ${literal(data)};`, code);
}

/**
 * The words and the look, which are all that changes with them: a script of its own, before that of the page, so that a
 * browser need not load the rest again.
 *
 * @param words as `literal` writes what `bake` made of them; the look too
 */
export function suppliesScript(words: string, look: string): string {
  return `${SUPPLIES} = { words: ${words}, look: ${look} };\n`;
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

/** A script that hands over more fonts when it is loaded. */
export function fontScript(fonts: ReadonlyMap<string, Uint8Array>): string {
  return `kletspotLetters(${JSON.stringify(inBase64(fonts))});\n`;
}

function inside(cargo: string, code: string): string {
  return `(() => { ${cargo}\n${code}})();\n`;
}

function inBase64(fonts: ReadonlyMap<string, Uint8Array>): [path: string, base64: string][] {
  return [...fonts].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]);
}
