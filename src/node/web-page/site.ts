/** Makes the site from the files of a project: the web page and what it loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellLacking } from '../../content/lacking.ts';
import type { Content } from '../../content/model.ts';
import { readContent } from '../../content/read.ts';
import type { Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { anew, type Remember, retelling } from '../../remember.ts';
import { SHIPPED_CHOICES } from '../../request/request.ts';
import { shippedChoices } from '../../run/base-choice.ts';
import { readChoiceFile } from '../../selection/choice-file.ts';
import { bake } from '../../web/baked.ts';
import { compileLook, type PageLook } from '../../web/compile.ts';
import { type FontParcels, fontParcels } from '../../web/fonts.ts';
import { languagesOf, patternsOf } from '../../web/languages.ts';
import {
  type BakedSupplies,
  type PageContent,
  PRINTED_KEYS,
  type ShippedChoice,
} from '../../web/protocol.ts';
import type { DownloadFile } from '../../web/site/download-view.ts';
import { type Guides, guidesIn } from '../../web/site/guide-view.ts';
import { pageLanguages } from '../../web/site/other-languages.ts';
import { renderSite } from '../../web/site/render.ts';
import { paperRules } from '../../web/site/site-view.ts';
import { languageFor } from '../../words/index.ts';
import { PAGE_KEYS } from '../../words/page-places.ts';
import { bringing, contentScript, engineScript, fontScript, literal, pageScript } from './cargo.ts';
import { wordsScripts } from './languages.ts';
import { licences } from './licences.ts';
import type { WebScripts } from './scripts.ts';

export interface WebFile {
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
  readonly scripts: Promise<WebScripts>;
}

export interface Site {
  /** What the page loads. */
  readonly around: readonly WebFile[];
  /**
   * `index.html`, with these files to download, and what says it in other languages; undefined, with the problem reported,
   * where a template is not right.
   */
  readonly pages: (downloads: readonly DownloadFile[]) => readonly WebFile[] | undefined;
}

interface Parts {
  readonly content: Content;
  readonly choices: readonly ShippedChoice[];
  readonly look: PageLook;
  readonly fonts: FontParcels;
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
  const code = await scripts;
  const around = await assets(parts, { files, root, scripts: code }, remember);
  const guides = readGuides(content.strings.language, root);
  const given = date ?? new Date(`${content.deck.date}T00:00:00Z`);
  return {
    around,
    pages: (downloads) => {
      const order = {
        content,
        choices,
        shapes: look.shapes,
        files: downloads,
        date: given,
        guides,
        languages: pageLanguages(content.strings),
      };
      const html = renderSite(order, look.pageTemplates, report);
      if (html === undefined) return undefined;
      const others = wordsScripts(order, html, look.pageTemplates, code.speeches, report);
      return [['index.html', html] as const, ...others].map(([path, words]) => text(path, words));
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
  ): Made => {
    const from = [...files].filter(([path]) => kind.test(path)).flat();
    return retold(name, from, (own) => make(files, own, remember));
  };
  const content = told('content', /^content\//, readContent);
  const look = compileLook((kind, compile) => told(kind.source, kind, compile));
  if (!content) return undefined;
  tellLacking(content.strings, PAGE_KEYS, report);
  const choices = told('choices', /^content\//, readChoices);
  const fonts = told('fonts', /^fonts\//, fontParcels);
  if (!look || !fonts) return undefined;
  const hyphenated = look.hyphenates ? languagesOf(content) : [];
  return { content, choices, look, fonts, hyphenated };
}

/** The guides for people who print come with kletspot, not with a deck. */
function readGuides(language: string, root: string): Guides {
  const paths = [...guidesIn(language).keys()];
  return { language, texts: new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])) };
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
  { files, root, scripts }: { files: Files; root: string; scripts: WebScripts },
  remember: Remember,
): Promise<WebFile[]> {
  const { content, fonts, look } = parts;
  const { engine, reader, app, speeches } = scripts;
  const speech = speeches[languageFor(content.strings.language)];
  const style = files.get('templates/page/kletspot.css') ?? new Uint8Array();
  const icon = files.get('templates/page/icon.svg') ?? new Uint8Array();
  const { templates } = look;
  return [
    text('page/content.js', contentScript(bake(pageContent(parts)))),
    remember('script', [app, speech], () => text('page/kletspot.js', pageScript(app, speech))),
    remember('engine', [engine, templates], () => text('page/engine.js', engineScript(engine, templates))),
    text('page/print.js', bringing('print.js', literal(await supplies(parts, remember)))),
    ...(await Promise.all(fontScripts(fonts, remember))),
    remember('reader', [reader], () => text('page/reader.js', reader)),
    text('page/kletspot.css', new TextDecoder().decode(style) + paperRules(content)),
    { path: 'page/icon.svg', edition: 'site', bytes: icon },
    remember('licences', [scripts, fonts], () =>
      text('page/licenties.txt', licences(scripts.licences, pathsOf(fonts), root)),
    ),
  ];
}

/** What the page needs before its engine is there. The texts that it only shows are in its HTML. */
function pageContent({ content, choices, fonts }: Parts): PageContent {
  const { deck, palette, kit, strings } = content;
  const words = [...PAGE_KEYS, ...PRINTED_KEYS].map((key) => [key, strings.words[key].plain]);
  return {
    content: { deck: { ...deck, intro: [] }, palette },
    strings: { language: strings.language, words: Object.fromEntries(words) },
    choices,
    hasKit: kit !== undefined,
    typeface: fonts.typeface,
  };
}

/** What the engine prints. */
async function supplies(
  { content, look, fonts, hyphenated }: Parts,
  remember: Remember,
): Promise<BakedSupplies> {
  const { styleSheets, shapes } = look;
  const patterns = await remember('patterns', hyphenated, () => patternsOf(hyphenated));
  return {
    content: bake(content),
    look: remember('look', [styleSheets, shapes], () => bake({ styleSheets, shapes })),
    fonts: fonts.fonts,
    patterns: [...patterns],
  };
}

function fontScripts({ parcels }: FontParcels, remember: Remember): Promise<WebFile>[] {
  return [...parcels].map(([name, files]) =>
    remember(name, [...files].flat(), async () => text(`page/${name}`, await fontScript(name, files))),
  );
}

function pathsOf({ fonts: { files } }: FontParcels): string[] {
  return files.map(({ path }) => path);
}

function text(path: string, words: string): WebFile {
  return { path, edition: 'site', bytes: new TextEncoder().encode(words) };
}
