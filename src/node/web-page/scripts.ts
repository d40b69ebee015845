/** The web page's scripts as code, as `scripts/compile/page.mjs` leaves them, without anything of a project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../words/index.ts';
import type { Licence } from '../package-licence.mjs';

export interface WebScripts {
  /** Takes the templates as its cargo. */
  readonly engine: string;
  readonly app: string;
  readonly reader: string;
  /** What a script needs to tell problems in a language: it goes before the code. */
  readonly speeches: Readonly<Record<Language, string>>;
  /** Of the libraries in these. */
  readonly licences: readonly Licence[];
}

/** What `kletspot preview` adds to the page. */
export interface PreviewCode {
  readonly client: string;
  readonly panel: string;
}

export function readWebScripts(folder: string): WebScripts {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    engine: read('engine.js'),
    app: read('app.js'),
    reader: read('reader.js'),
    speeches: Object.fromEntries(
      LANGUAGES.map((language) => [language, read(`speech-${language}.js`)]),
    ) as WebScripts['speeches'],
    licences: JSON.parse(read('licences.json')),
  };
}

export function readPreviewCode(folder: string): PreviewCode {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { client: read('preview.js'), panel: read('panel.css') };
}
