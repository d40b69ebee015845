/** The page: what a build makes of it, as files. */

import { tellLacking } from '../content/lacking.ts';
import type { Content } from '../content/model.ts';
import { readContent } from '../content/read.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { shippedChoices } from '../products/base-choice.ts';
import { type MadePdf, type Products, SHIPPED_CHOICES } from '../products/product.ts';
import { readChoiceFile } from '../selection/choice-file.ts';
import { bake } from '../web/baked.ts';
import { type CompiledPage, compilePage } from '../web/compile.ts';
import type { ShippedChoice } from '../web/protocol.ts';
import type { DownloadFile } from '../web/site/download-view.ts';
import { renderSite } from '../web/site/render.ts';
import { paperRules } from '../web/site/site-view.ts';
import { PAGE_WORD_KEYS } from '../web/site/words.ts';
import type { Preview } from './manifest.ts';
import { bundleApp, bundleEngine, bundleReader, fontScript } from './page-bundle.ts';
import { licences } from './page-licences.ts';
import { zipped } from './page-package.ts';

export interface PageFile {
  /** Under the output folder, with `/`. */
  readonly path: string;
  readonly edition: 'site' | 'package';
  readonly bytes: Uint8Array;
}

export interface PageOrder {
  readonly files: Files;
  readonly products: Products;
  readonly previews: readonly Preview[];
  /** `site`, `package`, or both. */
  readonly editions: readonly string[];
}

const PACKAGE = 'downloads/kletspot-pakket.zip';

/** Undefined, with the problems reported, when something is wrong. */
export async function makePage(order: PageOrder, report: Report): Promise<readonly PageFile[] | undefined> {
  const content = readContent(order.files, report);
  if (!content) return undefined;
  tellLacking(content.strings, PAGE_WORD_KEYS, report);
  const choices = readChoices(order.files, report);
  const compiled = compilePage(order.files, content, report);
  if (!compiled) return undefined;
  const around = await assets({ content, choices, compiled }, order.files);
  const downloads = downloadsOf(order);
  const index = (files: readonly DownloadFile[]): PageFile | undefined => {
    const { shapes, pageTemplates } = compiled;
    const date = new Date(`${order.products.date}T00:00:00Z`);
    const html = renderSite({ content, choices, shapes, files, date }, pageTemplates, report);
    return html === undefined ? undefined : text('index.html', html);
  };
  // Who opens the package has it already, so the page in it does not offer it.
  const inPackage = index(downloads);
  if (!inPackage) return undefined;
  if (!order.editions.includes('package')) return [inPackage, ...around];
  const packed = packageOf(order, [inPackage, ...around]);
  const whole: DownloadFile = {
    path: PACKAGE,
    product: 'page',
    edition: 'package',
    bytes: packed.bytes.length,
  };
  const page = order.editions.includes('site') ? index([...downloads, whole]) : undefined;
  return page ? [page, ...around, packed] : [packed];
}

/** The choices that come with the deck; what is wrong with one is told, and it is not offered. */
function readChoices(files: Files, report: Report): ShippedChoice[] {
  return shippedChoices(files).flatMap((path) => {
    const read = readChoiceFile(files, path, report);
    const name = path.slice(SHIPPED_CHOICES.length, -'.yaml'.length);
    return read ? [{ name, choice: read.choice }] : [];
  });
}

interface Parts {
  readonly content: Content;
  readonly choices: readonly ShippedChoice[];
  readonly compiled: CompiledPage;
}

/** What the page loads. */
async function assets({ content, choices, compiled }: Parts, files: Files): Promise<PageFile[]> {
  const { templates, hyphenated, styleSheets, shapes, fonts } = compiled;
  const supplies = bake({ content, choices, styleSheets, shapes, hyphenated });
  const [engine, app, reader] = await Promise.all([
    bundleEngine({ templates, hyphenated }),
    bundleApp(),
    bundleReader(),
  ]);
  const script = app.with({
    engine: engine.code,
    supplies,
    fonts: fonts.first,
    hasReserve: fonts.reserve.size > 0,
  });
  const style = files.get('templates/page/kletspot.css') ?? new Uint8Array();
  const icon = files.get('templates/page/icon.svg') ?? new Uint8Array();
  return [
    text('page/kletspot.js', script),
    ...(fonts.reserve.size > 0 ? [text('page/letters.js', fontScript(fonts.reserve))] : []),
    text('page/reader.js', reader.code),
    text('page/kletspot.css', new TextDecoder().decode(style) + paperRules(content)),
    { path: 'page/icon.svg', edition: 'site', bytes: icon },
    text('page/licenties.txt', licences([...engine.inputs, ...app.inputs, ...reader.inputs], fonts)),
  ];
}

function text(path: string, words: string): PageFile {
  return { path, edition: 'site', bytes: new TextEncoder().encode(words) };
}

/** The printed files as they are listed: each with the picture of its first page. */
function downloadsOf({ products, previews }: PageOrder): DownloadFile[] {
  const pictures = new Map<MadePdf, Preview>();
  for (const preview of previews) if (!pictures.has(preview.of)) pictures.set(preview.of, preview);
  return products.files.map((pdf) => ({ ...pdf, bytes: pdf.bytes.length, preview: pictures.get(pdf)?.path }));
}

function packageOf({ products, previews }: PageOrder, site: readonly PageFile[]): PageFile {
  const bytes = zipped([...site, ...products.files, ...previews], products.date);
  return { path: PACKAGE, edition: 'package', bytes };
}
