/** The engine as the page uses it: the same core as the command line's, with everything compiled beforehand. */
import { type Collector, collect, type Diagnostic, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { Page } from '../../layout/page.ts';
import type { CardSheets } from '../../products/cards/cards.ts';
import type { BuildRequest } from '../../request/request.ts';
import { type LaidCards, layOutCards } from '../../run/lay-out-cards.ts';
import { orderOf, printOrder } from '../../run/print.ts';
import type { Run } from '../../run/run.ts';
import { tellOnce } from '../../run/tell-once.ts';
import { pageSvg, sheetSvg } from '../../svg/write.ts';
import type { TemplateSet } from '../../template/render.ts';
import { type FontBook, loadFontBook } from '../../text/fontbook.ts';
import { FONT_LIST } from '../../text/fontlist.ts';
import {
  type HyphenatedLanguage,
  type Hyphenation,
  loadHyphenation,
  type Patterns,
} from '../../text/hyphenation.ts';
import { NO_CARDS } from '../../typesetting/made.ts';
import type { Progress } from '../../typesetting/progress.ts';
import type { Job } from '../../typesetting/typeset.ts';
import { MOST_SHOWN, type PageFonts, type PrintedFile, type Shown, type Supplies } from '../protocol.ts';
import { ArrivedFiles } from './arrived-files.ts';

/** What was made, or why not. */
export type Attempt<Made> =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };

export class Engine {
  readonly #supplies: Supplies;
  readonly #templates: TemplateSet;
  readonly #hyphenation: Hyphenation;
  readonly #files: ArrivedFiles;
  #fonts: FontBook;

  static async start(supplies: Supplies, templates: TemplateSet): Promise<Engine> {
    const { patterns } = supplies;
    const read = async (key: HyphenatedLanguage) => JSON.parse(patterns.get(key) ?? '[]') as Patterns;
    return new Engine(supplies, templates, await loadHyphenation(patterns.keys(), read));
  }

  private constructor(supplies: Supplies, templates: TemplateSet, hyphenation: Hyphenation) {
    this.#supplies = supplies;
    this.#templates = templates;
    this.#hyphenation = hyphenation;
    this.#files = new ArrivedFiles(supplies.fonts);
    this.#fonts = openFonts(supplies.fonts, this.#files);
  }

  /**
   * @param from the script that has them
   * @param more undefined where it cannot be had: then no font in it has any character
   */
  addFonts(from: string, more: Files | undefined): void {
    if (more) {
      this.#files.add(more);
      return;
    }
    this.#files.giveUp(from);
    this.#fonts = openFonts(this.#supplies.fonts, this.#files);
  }

  /** The script that has a file. */
  scriptOf(file: string): string | undefined {
    return this.#supplies.fonts.files.find(({ path }) => path === file)?.from;
  }

  async print(request: BuildRequest, progress: Progress): Promise<Attempt<readonly PrintedFile[]>> {
    const problems = collect();
    const job = { report: tellOnce(problems.report), progress };
    const { files } = await printOrder(this.#order(request, job), job);
    if (problems.hasErrors) return refusal(problems.diagnostics);
    const made = files.map(({ path, cluster, bytes }) => ({ path, cluster, bytes: new Uint8Array(bytes) }));
    return { ok: true, made };
  }

  /** The sheets of the first edition that is asked for. */
  show(request: BuildRequest, progress: Progress): Attempt<Shown> {
    const { laid, problems } = this.#layOut(request, progress);
    if (problems.hasErrors) return refusal(problems.diagnostics);
    if (!laid) return { ok: true, made: { sheets: [], plan: NO_CARDS, remarks: [] } };
    const remarks = problems.diagnostics.filter((each) => this.#concernsWhoChooses(each));
    return { ok: true, made: { sheets: pictures(laid), plan: laid.plan, remarks } };
  }

  /** The last card of a cluster, as it will be among all others: one size of type for all. */
  card(request: BuildRequest, cluster: string): Attempt<string> {
    const { laid, problems } = this.#layOut(request, () => {});
    if (problems.hasErrors) return refusal(problems.diagnostics);
    const run = laid?.cards.runs.find(({ clusters }) => clusters.some((each) => each.cluster.id === cluster));
    const page = laid && lastCardOf(cluster, laid.cards);
    if (!laid || !run || !page) throw new Error(`No card was made for “${cluster}”`);
    return { ok: true, made: pageSvg(page, paperOf(run, laid), laid.cards.order.grid.bleed) };
  }

  /** How the sheets come out, and colours of one's own; the deck's own colours are for who builds it. */
  #concernsWhoChooses({ code, params }: Diagnostic): boolean {
    if (code !== 'content/alike-colours') return code.startsWith('impose/');
    return params.words.some((word) => !this.#supplies.content.palette.colours.has(word));
  }

  #layOut(
    request: BuildRequest,
    progress: Progress,
  ): { readonly laid: LaidCards | undefined; readonly problems: Collector } {
    const problems = collect();
    const job = { report: tellOnce(problems.report), progress };
    return { laid: layOutCards(this.#order(request, job), job), problems };
  }

  #order(request: BuildRequest, { report }: Job): Run {
    const { content, styleSheets, shapes } = this.#supplies;
    const [templates, fonts, hyphenation] = [this.#templates, this.#fonts, this.#hyphenation];
    const design = { templates, styleSheets, shapes, fonts, hyphenation };
    return orderOf({ content, design, files: new Map() }, request, report);
  }
}

function openFonts({ list: { families, shaper } }: PageFonts, arrived: ArrivedFiles): FontBook {
  const list = { families, ...(shaper !== undefined && arrived.has(shaper) && { shaper }) };
  const files = new Map([[FONT_LIST, new TextEncoder().encode(JSON.stringify(list))]]);
  const report: Report = ({ code }) => {
    throw new Error(`The page was built with fonts that cannot be used: ${code}`);
  };
  const fonts = loadFontBook(files, report, arrived);
  if (!fonts) throw new Error('The page was built without fonts');
  return fonts;
}

function pictures(laid: LaidCards): Shown['sheets'] {
  const { order, runs } = laid.cards;
  const sheets = runs.flatMap((run) =>
    run.sheets.map((front, index) => ({ run, sides: [front, ...run.backs.slice(index, index + 1)] })),
  );
  return sheets.slice(0, MOST_SHOWN).flatMap(({ run, sides }, index) =>
    sides.map((sheet, side) => ({
      svg: sheetSvg(sheet, paperOf(run, laid)),
      width: sheet.width,
      height: sheet.height,
      number: index + 1,
      isBack: side > 0,
      colour: order.edition.onColouredPaper ? run.clusters[0]?.cluster.colour : undefined,
    })),
  );
}

/** Pages are in the order of the runs, each cluster's cards before its blank ones. */
function lastCardOf(id: string, { runs, laidOut }: CardSheets): Page | undefined {
  let before = 0;
  for (const { cluster, cards, blanks } of runs.flatMap(({ clusters }) => clusters)) {
    if (cluster.id === id) return laidOut.pages[before + cards.length - 1];
    before += cards.length + blanks;
  }
  return undefined;
}

const WHITE = { red: 255, green: 255, blue: 255 };

function paperOf(run: CardSheets['runs'][number], { cards: { order }, content }: LaidCards) {
  const colour = run.clusters[0]?.cluster.colour;
  if (!order.edition.onColouredPaper || colour === undefined) return WHITE;
  return content.palette.colours.get(colour)?.paper ?? WHITE;
}

/** Warnings are for whoever builds the page. */
function refusal(diagnostics: readonly Diagnostic[]): Attempt<never> {
  return { ok: false, problems: diagnostics.filter(({ severity }) => severity === 'error') };
}
