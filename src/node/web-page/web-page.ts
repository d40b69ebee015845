/** Makes the web page of a build: the site and its package, as files. */
import type { Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { Remember } from '../../remember.ts';
import type { Products } from '../../run/print.ts';
import type { MadePdf } from '../../typesetting/made.ts';
import type { DownloadFile } from '../../web/site/download-view.ts';
import type { Preview } from '../manifest.ts';
import { zipped } from './package.ts';
import type { WebScripts } from './scripts.ts';
import { makeSite, type WebFile } from './site.ts';

export type { WebFile } from './site.ts';

export interface WebPageOrder {
  readonly files: Files;
  /** Where kletspot lies. */
  readonly root: string;
  readonly products: Products;
  readonly previews: readonly Preview[];
  /** `site`, `package`, or both. */
  readonly editions: readonly string[];
  /** Made meanwhile; they do not depend on the rest. */
  readonly scripts: Promise<WebScripts>;
  /** Where words were read already. */
  readonly remember?: Remember;
}

const PACKAGE = 'downloads/kletspot-pakket.zip';

/** Undefined, with the problems reported, when something is wrong. */
export async function makeWebPage(
  order: WebPageOrder,
  report: Report,
): Promise<readonly WebFile[] | undefined> {
  const { files, root, products, editions, scripts } = order;
  const date = new Date(`${products.date}T00:00:00Z`);
  const site = await makeSite({ files, root, date, scripts }, report, order.remember);
  if (!site) return undefined;
  const downloads = downloadsOf(order);
  // Who opens the package has it already, so the page in it does not offer it.
  const inPackage = site.pages(downloads);
  if (!inPackage) return undefined;
  if (!editions.includes('package')) return [...inPackage, ...site.around];
  const packed = packageOf(order, [...inPackage, ...site.around]);
  const whole: DownloadFile = {
    path: PACKAGE,
    product: 'page',
    edition: 'package',
    bytes: packed.bytes.length,
  };
  const pages = editions.includes('site') ? site.pages([...downloads, whole]) : undefined;
  return pages ? [...pages, ...site.around, packed] : [packed];
}

/** The printed files as they are listed: each with the picture of its first page. */
export function downloadsOf({
  products,
  previews,
}: Pick<WebPageOrder, 'products' | 'previews'>): DownloadFile[] {
  const pictures = new Map<MadePdf, Preview>();
  for (const preview of previews) if (!pictures.has(preview.of)) pictures.set(preview.of, preview);
  return products.files.map((pdf) => ({ ...pdf, bytes: pdf.bytes.length, preview: pictures.get(pdf)?.path }));
}

function packageOf({ products, previews }: WebPageOrder, site: readonly WebFile[]): WebFile {
  const bytes = zipped([...site, ...products.files, ...previews], products.date);
  return { path: PACKAGE, edition: 'package', bytes };
}
