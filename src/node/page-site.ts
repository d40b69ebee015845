/** The site: the page and what it loads, made from the files of a project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellLacking } from '../content/lacking.ts';
import type { Content } from '../content/model.ts';
import { readContent } from '../content/read.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { anew, type Remember, retelling } from '../remember.ts';
import { SHIPPED_CHOICES } from '../request/request.ts';
import { shippedChoices } from '../run/base-choice.ts';
import { readChoiceFile } from '../selection/choice-file.ts';
import { bake } from '../web/baked.ts';
import { compileLook, type PageLook } from '../web/compile.ts';
import { type FontParts, fontParts, lettersOf } from '../web/fonts.ts';
import { languagesOf, patternsOf } from '../web/languages.ts';
import type { PageContent, PageDesign, ShippedChoice } from '../web/protocol.ts';
import type { DownloadFile } from '../web/site/download-view.ts';
import { guidesIn } from '../web/site/guide-view.ts';
import { renderSite } from '../web/site/render.ts';
import { paperRules } from '../web/site/site-view.ts';
import { languageFor } from '../words/index.ts';
import { PAGE_KEYS } from '../words/page-places.ts';
import type { PageScripts } from './page-code.ts';
import { licences } from './page-licences.ts';
import {
  engineInPage,
  engineScript,
  fontScript,
  literal,
  pageScript,
  suppliesScript,
} from './page-scripts.ts';

export interface PageFile {
  /** Under the output folder, with `/`. */
  readonly path: string;
  readonly edition: 'site' | 'package';
  readonly bytes: Uint8Array;
}

export interface SiteOrder {
  readonly files: Files;
  /** Where kletspot lies, for the guides and for the licences of what is in it. */
  readonly root: string;
  /** What the page says of when it was made; that of the deck without it. */
  readonly date: Date | undefined;
  readonly scripts: Promise<PageScripts>;
}

export interface Site {
  /** What the page loads. */
  readonly around: readonly PageFile[];
  /** `index.html`, with these files to download; undefined, with the problem reported, where a template is not right. */
  readonly index: (downloads: readonly DownloadFile[]) => PageFile | undefined;
}

interface Parts {
  readonly content: Content;
  readonly choices: readonly ShippedChoice[];
  readonly look: PageLook;
  readonly fonts: FontParts;
  /** Whose hyphenation patterns are needed. */
  readonly hyphenated: ReturnType<typeof languagesOf>;
}

/** Undefined, with the problems reported, when something is wrong. */
export async function makeSite(
  { files, root, date, scripts }: SiteOrder,
  report: Report,
  remember: Remember = anew,
): Promise<Site | undefined> {
  const parts = readParts(files, report, remember);
  if (!parts) return undefined;
  const { content, choices, look } = parts;
  const around = await assets(parts, { files, root, scripts: await scripts }, remember);
  const guides = readGuides(content.strings.language, root);
  const given = date ?? new Date(`${content.deck.date}T00:00:00Z`);
  return {
    around,
    index: (downloads) => {
      const order = { content, choices, shapes: look.shapes, files: downloads, date: given, guides };
      const html = renderSite(order, look.pageTemplates, report);
      return html === undefined ? undefined : text('index.html', html);
    },
  };
}

/** Reads all, so that one run tells every problem. */
function readParts(files: Files, report: Report, remember: Remember): Parts | undefined {
  const retold = retelling(remember, report);
  const told = <Made>(
    name: string,
    kind: RegExp,
    make: (files: Files, report: Report, remember: Remember) => Made,
    also?: unknown,
  ): Made => {
    const from = [also, ...[...files].filter(([path]) => kind.test(path)).flat()];
    return retold(name, from, (own) => make(files, own, remember));
  };
  const content = told('content', /^content\//, readContent);
  const look = compileLook((kind, compile) => told(kind.source, kind, compile));
  if (!content) return undefined;
  tellLacking(content.strings, PAGE_KEYS, report);
  const choices = told('choices', /^content\//, readChoices);
  const letters = lettersOf(content);
  const fonts = told('fonts', /^fonts\//, (all, own) => fontParts(all, letters, own), letters);
  if (!look || !fonts) return undefined;
  const hyphenated = look.hyphenates ? languagesOf(content) : [];
  return { content, choices, look, fonts, hyphenated };
}

/** The guides for people who print come with kletspot, not with a deck. */
function readGuides(language: string, root: string): ReadonlyMap<string, string> {
  const paths = [...guidesIn(language).keys()];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The choices that come with the deck; what is wrong with one is told, and it is not offered. */
function readChoices(files: Files, report: Report): ShippedChoice[] {
  return shippedChoices(files).flatMap((path) => {
    const read = readChoiceFile(files, path, report);
    const name = path.slice(SHIPPED_CHOICES.length, -'.yaml'.length);
    return read ? [{ name, choice: read.choice }] : [];
  });
}

async function assets(
  parts: Parts,
  { files, root, scripts }: { files: Files; root: string; scripts: PageScripts },
  remember: Remember,
): Promise<PageFile[]> {
  const { content, fonts } = parts;
  const { engine, reader } = scripts;
  const { templates } = parts.look;
  const engineCode = remember('engine', [engine, templates], () => engineScript(engine, templates));
  const fontFiles = [...fonts.first.keys(), ...fonts.reserve.keys()];
  const style = files.get('templates/page/kletspot.css') ?? new Uint8Array();
  const icon = files.get('templates/page/icon.svg') ?? new Uint8Array();
  return [
    supplies(parts, remember),
    await script(parts, engineCode, scripts, remember),
    remember('engine in page', [engineCode], () => text('page/engine.js', engineInPage(engineCode))),
    ...remember('letters', [...fonts.reserve].flat(), () => letters(fonts)),
    remember('reader', [reader], () => text('page/reader.js', reader)),
    text('page/kletspot.css', new TextDecoder().decode(style) + paperRules(content)),
    { path: 'page/icon.svg', edition: 'site', bytes: icon },
    remember('licences', [scripts, ...fontFiles], () =>
      text('page/licenties.txt', licences(scripts.licences, fontFiles, root)),
    ),
  ];
}

function supplies({ content, choices, look }: Parts, remember: Remember): PageFile {
  const { styleSheets, shapes } = look;
  const words: PageContent = { content, choices };
  const drawn: PageDesign = { styleSheets, shapes };
  const baked = remember('look', [styleSheets, shapes], () => literal(bake(drawn)));
  return text('page/content.js', suppliesScript(literal(bake(words)), baked));
}

async function script(
  { content, fonts, hyphenated }: Parts,
  engine: string,
  { app, speeches }: PageScripts,
  remember: Remember,
): Promise<PageFile> {
  const patterns = remember('patterns', hyphenated, () => patternsOf(hyphenated));
  const speech = speeches[languageFor(content.strings.language)];
  const from = [app, speech, engine, patterns, ...[...fonts.first].flat()];
  return await remember('script', from, async () => {
    const cargo = {
      engine,
      fonts: fonts.first,
      patterns: await patterns,
      hasReserve: fonts.reserve.size > 0,
    };
    return text('page/kletspot.js', pageScript(app, speech, cargo));
  });
}

function letters({ reserve }: FontParts): PageFile[] {
  return reserve.size > 0 ? [text('page/letters.js', fontScript(reserve))] : [];
}

function text(path: string, words: string): PageFile {
  return { path, edition: 'site', bytes: new TextEncoder().encode(words) };
}
