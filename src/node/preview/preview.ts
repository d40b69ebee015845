/**
 * The page, alive while its words and look are being changed: what was saved is read, what that touches is made again,
 * and the open pages are told. What is wrong is shown over the last good page. Nothing is written.
 */

import { atExactPlace } from '../../content/exact-place.ts';
import { collect, type Diagnostic, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { remembering } from '../../remember.ts';
import type { BuildRequest } from '../../request/request.ts';
import { readBaseChoice } from '../../run/base-choice.ts';
import { encodeChoice } from '../../selection/address.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import type { Places } from '../places.ts';
import { displayPath, type ProjectFolders, readProject } from '../project.ts';
import { toText } from '../shown-problems.ts';
import { readPreviewCode, readWebScripts, type WebScripts } from '../web-page/scripts.ts';
import { makeSite, type Site } from '../web-page/site.ts';
import { Channel } from './channel.ts';
import { offered } from './downloads.ts';
import { emptyPage, following } from './following.ts';
import type { Made } from './making.ts';
import { noticeOf } from './notice.ts';
import type { BackgroundProducts } from './products.ts';
import { type Reply, tagOf } from './server.ts';
import { encode, ownFiles, type Shelf, shelfOf, words } from './shelf.ts';

export interface PreviewOrder {
  readonly folders: ProjectFolders;
  readonly request: BuildRequest;
  readonly language: Language;
  /** The folder of the page's scripts. */
  readonly pageScripts: Places['pageScripts'];
  readonly products: BackgroundProducts;
  /** Called when the files to download were made, or could not be, with what they were made of. */
  readonly onProducts: (made: Made, files: Files, seconds: number) => void;
}

/** What a save led to. */
export interface Remade {
  readonly files: Files;
  readonly problems: readonly Diagnostic[];
  /** Whether the page on screen is that of the files as they are. */
  readonly isGood: boolean;
}

/** A page that can be shown. */
interface Good {
  readonly site: Site;
  /** Changes with it, but for its style and its downloads. */
  readonly tag: string;
  readonly choice: string;
}

export class Preview {
  readonly channel = new Channel();
  readonly #order: PreviewOrder;
  readonly #scripts: Promise<WebScripts>;
  readonly #own: Promise<ReturnType<typeof ownFiles>>;
  readonly #remember = remembering();
  readonly #products: BackgroundProducts;
  #files: Files = new Map();
  #problems: readonly Diagnostic[] = [];
  #isGood = false;
  #good: Good | undefined;
  #shelf: Promise<Shelf> | undefined;

  constructor(order: PreviewOrder) {
    this.#order = order;
    const code = order.pageScripts();
    this.#scripts = code.then(readWebScripts);
    this.#own = code.then((folder) => ownFiles(readPreviewCode(folder)));
    this.#products = order.products;
    this.#products.onMade = (made, seconds) => {
      this.#show();
      order.onProducts(made, this.#files, seconds);
    };
  }

  /** Undefined where all is as it was. */
  async remake(): Promise<Remade | undefined> {
    const problems = collect();
    const read = readProject(this.#order.folders, problems.report) ?? new Map<string, Uint8Array>();
    const files = keepingBytes(read, this.#files);
    if (files === this.#files && problems.diagnostics.length === 0 && this.#isGood) return undefined;
    this.#files = files;
    const good = await this.#makeGood((found) => problems.report(atExactPlace(found, files)));
    this.#isGood = good !== undefined && !problems.hasErrors;
    if (this.#isGood) {
      this.#good = good;
      this.#products.want(files);
    }
    this.#problems = problems.diagnostics;
    this.#show();
    return { files, problems: this.#problems, isGood: this.#isGood };
  }

  /** What stands at a path of the server. A file to download is waited for. */
  async at(path: string): Promise<Reply> {
    if (path.startsWith('/downloads/')) return await this.#download(path);
    return (await this.#shelf)?.get(path) ?? words(404, '404');
  }

  async close(): Promise<void> {
    await this.#products.close();
  }

  async #makeGood(report: Report): Promise<Good | undefined> {
    const { choice, date } = this.#order.request;
    const base = readBaseChoice(this.#files, choice, report);
    const { root } = this.#order.folders;
    const order = { files: this.#files, root, date, scripts: this.#scripts };
    const site = await makeSite(order, report, this.#remember);
    const bare = site?.pages([]);
    if (!site || !bare) return undefined;
    const parts = [...bare, ...site.around].filter(({ path }) => path !== STYLE);
    const tag = tagOf(encode(parts.map(({ path, bytes }) => path + tagOf(bytes)).join()));
    return { site, tag, choice: base && choice ? encodeChoice(base.choice) : '' };
  }

  async #download(path: string): Promise<Reply> {
    const made = await this.#products.ready();
    const products = made?.products;
    if (products) return shelfOf(products.files).get(path) ?? words(404, '404');
    const { language, folders } = this.#order;
    const display = (key: string): string => displayPath(key, folders);
    const setting = { language, colour: false, files: this.#files, display };
    const problems = (made?.problems ?? []).map((each) => toText(each, setting));
    return words(409, [wordsIn(language).preview.cannotMake, ...problems].join('\n\n'));
  }

  /** Puts on the shelf what there is now, and tells the open pages. */
  #show(): void {
    const made = this.#isGood ? this.#products.current : undefined;
    const all = collect();
    for (const found of [...this.#problems, ...(made?.problems ?? [])]) all.report(found);
    const { language, folders } = this.#order;
    const display = (key: string): string => displayPath(key, folders);
    const notice = noticeOf(all.diagnostics, !this.#isGood, { language, files: this.#files, display });
    const { files, marks } = this.#page();
    this.#shelf = this.#own.then((own) => shelfOf([...files, ...own]));
    const downloadsNote = this.#downloadsNote();
    void this.#shelf.then(() => {
      this.channel.tell({ ...marks, downloadsNote, choice: this.#good?.choice ?? '', notice });
    });
  }

  #downloadsNote(): string {
    const { making, cannotMake } = wordsIn(this.#order.language).preview;
    const { current } = this.#products;
    if (!current) return making;
    return current.products ? '' : cannotMake;
  }

  /** The last good page, with what can be downloaded. */
  #page() {
    if (!this.#good) {
      const title = wordsIn(this.#order.language).preview.nothingYet;
      const marks = { page: '', style: '', downloads: '' };
      const html = following(emptyPage(title), marks);
      return { files: [{ path: 'index.html', bytes: encode(html) }], marks };
    }
    const { site, tag } = this.#good;
    const { downloads, previews } = offered(this.#products);
    const [index, ...others] = site.pages(downloads) ?? [];
    const style = site.around.find(({ path }) => path === STYLE);
    const marks = {
      page: tag,
      style: style ? tagOf(style.bytes) : '',
      downloads: index ? tagOf(index.bytes) : '',
    };
    const html = following(new TextDecoder().decode(index?.bytes), marks);
    return {
      files: [...site.around, ...others, ...previews, { path: 'index.html', bytes: encode(html) }],
      marks,
    };
  }
}

const STYLE = 'page/kletspot.css';

/** Files as they were read now, but the very same where nothing has changed: what is made of them is made once. */
function keepingBytes(now: Files, before: Files): Files {
  let changed = now.size !== before.size;
  const kept = new Map<string, Uint8Array>();
  for (const [path, bytes] of now) {
    const known = before.get(path);
    const isSame = known !== undefined && Buffer.compare(known, bytes) === 0;
    if (!isSame) changed = true;
    kept.set(path, isSame ? known : bytes);
  }
  return changed ? kept : before;
}
