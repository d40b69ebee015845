/** Scripts of the page with what they carry: words, look and fonts of a project, as data before the code. */
import { patternsOf } from '../web/languages.ts';
import { CARGO, minified, type Script } from './page-bundle.ts';

export interface EngineCargo {
  /** Source text of JavaScript objects, by template name. */
  readonly templates: ReadonlyMap<string, string>;
  /** Languages whose hyphenation patterns are needed. */
  readonly hyphenated: readonly string[];
}

/** As `text/hyphenation.ts` imports them. */
const PATTERNS: Readonly<Record<string, string>> = {
  nl: 'hyphen/patterns/nl.js',
  en: 'hyphen/patterns/en-gb.js',
  'en-us': 'hyphen/patterns/en-us.js',
  fr: 'hyphen/patterns/fr.js',
  de: 'hyphen/patterns/de-1996.js',
};

export async function engineScript(
  { code }: Script,
  { templates, hyphenated }: EngineCargo,
): Promise<string> {
  const entries = [...templates].map(([name, source]) => `[${JSON.stringify(name)}, ${source}]`);
  const patterns = [...(await patternsOf(hyphenated))].map(([key, data]) => [PATTERNS[key], data]);
  const cargo = [
    `templates: new Map([${entries.join(',\n')}])`,
    `patterns: ${JSON.stringify(Object.fromEntries(patterns))}`,
  ];
  return inside(await minified(`const ${CARGO} = { ${cargo.join(',\n')} };`), code);
}

export interface PageCargo {
  /** The script of the engine. */
  readonly engine: string;
  /** As `bake` writes it. */
  readonly supplies: string;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly hasReserve: boolean;
}

/** The cargo does not go through the bundler, which would have to read it all. */
export function pageScript({ code }: Script, { fonts, ...cargo }: PageCargo): string {
  return inside(`const ${CARGO} = ${JSON.stringify({ ...cargo, fonts: inBase64(fonts) })};`, code);
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
