/** The outcome of an input: the problems reported, and the files made. */
import { readContent } from '../../src/content/read.ts';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import type { WebScripts } from '../../src/node/web-page/scripts.ts';
import { makeWebPage } from '../../src/node/web-page/web-page.ts';
import type { Remember } from '../../src/remember.ts';
import type { BuildRequest } from '../../src/request/request.ts';
import { makeProducts } from '../../src/run/make.ts';
import type { Products } from '../../src/run/print.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { readLeads } from '../../src/web/app/jar/leads.ts';
import { readKeptChoices, withAddress, writeKeptChoices } from '../../src/web/app/memory/kept-choices.ts';
import { asCanBeDrawn, type PagePot, requestOf } from '../../src/web/app/pot/page-pot.ts';
import { decodeKeptPot, decodePot, encodePot } from '../../src/web/app/pot/pot-address.ts';
import { pageScripts, ROOT } from '../../tests/places.ts';
import { asking } from '../../tests/request/asking.ts';
import { INJECTED } from './hostile.ts';
import type { Input } from './input.ts';
import { rememberingBase } from './memory.ts';

export interface Attempt {
  readonly diagnostics: readonly Diagnostic[];
  readonly made: readonly MadePdf[];
  /** The files that the problems lie in. */
  readonly files: Files;
  /** Texts of own cards, chosen without a file. */
  readonly own?: readonly string[];
  /** What else was found wrong on the way. */
  readonly findings: readonly string[];
}

export class Attempts {
  readonly #base: Files;
  readonly #remember: Remember;
  #scripts: Promise<WebScripts> | undefined;
  #listed: Promise<Products | undefined> | undefined;

  constructor(base: Files) {
    this.#base = base;
    this.#remember = rememberingBase(base);
  }

  async make(input: Input): Promise<Attempt> {
    if (input.kind.name === 'address') return await this.#address(input);
    if (input.kind.name === 'state') return await this.#state(input);
    const files = new Map([
      ...this.#base,
      ...input.kind.beside(input.path),
      [input.path, input.bytes] as const,
    ]);
    if (input.kind.name === 'page') return await this.#page(files, input.path);
    return await this.#products(files, input.request);
  }

  async #products(files: Files, request: BuildRequest, findings: readonly string[] = []): Promise<Attempt> {
    const problems = collect();
    const products = await makeProducts(files, request, problems.report, { remember: this.#remember });
    const silent = !products && !problems.hasErrors ? ['nothing was made, and nothing was told'] : [];
    const late = products && problems.hasErrors ? ['products were made in spite of errors'] : [];
    return {
      diagnostics: problems.diagnostics,
      made: products?.files ?? [],
      files,
      findings: [...findings, ...silent, ...late],
    };
  }

  /** Made around the products of the base, which it only lists. */
  async #page(files: Files, spoilt: string): Promise<Attempt> {
    this.#scripts ??= pageScripts();
    this.#listed ??= makeProducts(
      this.#base,
      asking({ only: ['cards'], editions: ['white-paper'] }),
      () => {},
      {
        remember: this.#remember,
      },
    );
    const products = await this.#listed;
    if (!products) throw new Error('The base cannot be printed.');
    const problems = collect();
    const scripts = this.#scripts;
    const order = {
      root: ROOT,
      files,
      products,
      previews: [],
      editions: ['site'],
      scripts,
      remember: this.#remember,
    };
    const page = await makeWebPage(order, problems.report);
    const html = page?.find(({ path }) => path === 'index.html')?.bytes;
    // A template may have any tag; words have none.
    const isInjected =
      html !== undefined &&
      spoilt.startsWith('content/') &&
      new TextDecoder().decode(html).includes(INJECTED);
    const silent = !page && !problems.hasErrors ? ['no page was made, and nothing was told'] : [];
    return {
      diagnostics: problems.diagnostics,
      made: [],
      files,
      findings: [...silent, ...(isInjected ? ['what was typed became a tag of the page'] : [])],
    };
  }

  async #address({ bytes }: Input): Promise<Attempt> {
    const problems = collect();
    const pot = decodePot(new TextDecoder().decode(bytes), problems.report);
    if (pot) return await this.#pot(pot);
    const silent = problems.hasErrors ? [] : ['an address was refused, and nothing was told'];
    return { diagnostics: problems.diagnostics, made: [], files: this.#base, findings: silent };
  }

  async #pot(pot: PagePot): Promise<Attempt> {
    const again = decodeKeptPot(encodePot(pot));
    const isLost = !again || encodePot(again) !== encodePot(pot);
    const request = requestOf(pot);
    const attempt = await this.#products(
      this.#base,
      { ...request, only: ['cards'] },
      isLost ? ['an address that is not read back'] : [],
    );
    return { ...attempt, own: pot.choice.ownCards.map(({ text }) => text.words) };
  }

  async #state({ path, bytes }: Input): Promise<Attempt> {
    const text = new TextDecoder().decode(bytes);
    const kept = readKeptChoices(text);
    readKeptChoices(writeKeptChoices(withAddress(kept, undefined, kept.address)));
    const leads = readLeads(text);
    if (path === 'state:leads' && leads.length > 0) {
      return await this.#products(this.#base, { ...asking({ only: ['kit'], editions: ['notes'] }), leads });
    }
    const pot = decodeKeptPot(path === 'state:choices' ? (kept.address ?? '') : text);
    const content = readContent(this.#base, () => {}, this.#remember);
    const drawn = pot && content && asCanBeDrawn(content, pot);
    if (drawn) return await this.#pot(drawn);
    return { diagnostics: [], made: [], files: this.#base, findings: [] };
  }
}
