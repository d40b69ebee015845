/** The engine as the page uses it: the same core as the command line's, with everything compiled beforehand. */
import { type Collector, collect, type Diagnostic, tell, writePlace } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { Page } from '../../layout/page.ts';
import { type Language, languageFor } from '../../messages/catalogue.ts';
import type { CardSheets } from '../../products/cards/cards.ts';
import { planOf } from '../../products/cards/paper-plan.ts';
import { pageSizeOf } from '../../products/formats/sheet-format.ts';
import {
  firstCards,
  layOutPrintable,
  type Printable,
  type Printing,
  writeProducts,
} from '../../products/print.ts';
import { type BuildRequest, NO_CARDS } from '../../products/product.ts';
import type { Progress } from '../../products/progress.ts';
import { pageSvg, sheetSvg } from '../../svg/write.ts';
import type { TemplateSet } from '../../template/render.ts';
import { type FontBook, loadFontBook } from '../../text/fontbook.ts';
import { loadHyphenation, type Patterns } from '../../text/hyphenation.ts';
import { MOST_SHOWN, type PrintedFile, type Refusal, type Shown, type Supplies } from '../protocol.ts';

/** What was made, or why not. */
export type Outcome<Made> =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly problems: readonly Refusal[] };

export class Engine {
  readonly #supplies: Supplies;
  readonly #templates: TemplateSet;
  #fonts: FontBook;

  static async start(supplies: Supplies, templates: TemplateSet): Promise<Engine> {
    const { patterns } = supplies;
    await loadHyphenation(patterns.keys(), async (key) => JSON.parse(patterns.get(key) ?? '[]') as Patterns);
    return new Engine(supplies, templates);
  }

  private constructor(supplies: Supplies, templates: TemplateSet) {
    this.#supplies = supplies;
    this.#templates = templates;
    this.#fonts = openFonts(supplies.fonts);
  }

  /** The whole list of fonts, and the files that were not there before. */
  addFonts(more: Files): void {
    this.#fonts = openFonts(new Map([...this.#supplies.fonts, ...more]));
  }

  async print(request: BuildRequest, progress: Progress): Promise<Outcome<readonly PrintedFile[]>> {
    const { printing, problems } = this.#layOut(request, progress);
    const { files } = await writeProducts(printing, progress);
    if (problems.hasErrors) return refusal(problems.diagnostics, this.#language);
    const made = files.map(({ path, cluster, bytes }) => ({ path, cluster, bytes: new Uint8Array(bytes) }));
    return { ok: true, made };
  }

  /** The sheets of the first edition that is asked for. */
  show(request: BuildRequest, progress: Progress): Outcome<Shown> {
    const { printing, problems } = this.#layOut(request, progress);
    const cards = firstCards(printing);
    if (problems.hasErrors) return refusal(problems.diagnostics, this.#language);
    if (!cards) return { ok: true, made: { sheets: [], plan: NO_CARDS, remarks: [] } };
    const remarks = tellings(
      problems.diagnostics.filter((each) => this.#concernsWhoChooses(each)),
      this.#language,
    );
    const plan = planOf(cards, printing.content);
    return { ok: true, made: { sheets: pictures(cards, printing), plan, remarks } };
  }

  /** The last card of a cluster, as it will be among all others: one size of type for all. */
  card(request: BuildRequest, cluster: string): Outcome<string> {
    const { printing, problems } = this.#layOut(request, () => {});
    const cards = firstCards(printing);
    if (problems.hasErrors) return refusal(problems.diagnostics, this.#language);
    const run = cards?.runs.find(({ clusters }) => clusters.some((each) => each.cluster.id === cluster));
    const page = cards && run ? pagesOf(run, cards).at(-1) : undefined;
    if (!cards || !run || !page) throw new Error(`No card was made for “${cluster}”`);
    return { ok: true, made: pageSvg(page, paperOf(run, cards, printing), cards.grid.bleed) };
  }

  /** That of the page, as far as problems have words in it. */
  get #language(): Language {
    return languageFor(this.#supplies.content.strings.language);
  }

  /** How the sheets come out, and colours of one's own; the deck's own colours are for who builds it. */
  #concernsWhoChooses({ code, params }: Diagnostic): boolean {
    if (code !== 'content/alike-colours') return code.startsWith('impose/');
    const { words } = params as { readonly words: readonly string[] };
    return words.some((word) => !this.#supplies.content.palette.colours.has(word));
  }

  #layOut(
    request: BuildRequest,
    progress: Progress,
  ): { readonly printing: Printing; readonly problems: Collector } {
    const { content, styleSheets, shapes } = this.#supplies;
    const design = { templates: this.#templates, styleSheets, shapes, fonts: this.#fonts };
    const printable: Printable = { content, design, files: new Map() };
    const problems = collect();
    const printing = layOutPrintable(printable, request, { report: problems.report, progress });
    return { printing, problems };
  }
}

function openFonts(files: Files): FontBook {
  const fonts = loadFontBook(files, ({ code }) => {
    throw new Error(`The page was built with fonts that cannot be used: ${code}`);
  });
  if (!fonts) throw new Error('The page was built without fonts');
  return fonts;
}

function pictures(cards: CardSheets, printing: Printing): Shown['sheets'] {
  const { onColouredPaper } = cards.order.edition;
  const sheets = cards.runs.flatMap((run) =>
    run.sheets.map((front, index) => ({ run, sides: [front, ...run.backs.slice(index, index + 1)] })),
  );
  return sheets.slice(0, MOST_SHOWN).flatMap(({ run, sides }, index) =>
    sides.map((sheet, side) => ({
      svg: sheetSvg(sheet, paperOf(run, cards, printing)),
      width: sheet.width,
      height: sheet.height,
      number: index + 1,
      isBack: side > 0,
      colour: onColouredPaper ? run.clusters[0]?.cluster.colour : undefined,
    })),
  );
}

/** The cards of a run in their order; what else is placed on its sheets has another size. */
function pagesOf({ sheets }: CardSheets['runs'][number], { order, grid }: CardSheets): Page[] {
  const { width, height } = pageSizeOf(order.edition, grid);
  const isAbout = (one: number, other: number): boolean => Math.abs(one - other) < TOLERANCE;
  const isCard = (page: Page): boolean => isAbout(page.width, width) && isAbout(page.height, height);
  return sheets.flatMap(({ placements }) => placements.map(({ page }) => page).filter(isCard));
}

/** Rounding noise, in points. */
const TOLERANCE = 0.01;

const WHITE = { red: 255, green: 255, blue: 255 };

function paperOf(run: CardSheets['runs'][number], { order }: CardSheets, { content }: Printing) {
  const colour = run.clusters[0]?.cluster.colour;
  if (!order.edition.onColouredPaper || colour === undefined) return WHITE;
  return content.palette.colours.get(colour)?.paper ?? WHITE;
}

function tellings(diagnostics: readonly Diagnostic[], language: Language): string[] {
  return diagnostics.map((diagnostic) => tell(diagnostic, language, 'visitor').message);
}

/** What is only a warning is for who builds the page. */
function refusal(diagnostics: readonly Diagnostic[], language: Language): Outcome<never> {
  const problems = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => ({
      ...tell(diagnostic, language, 'visitor'),
      code: diagnostic.code,
      place: diagnostic.place && writePlace(diagnostic.place),
    }));
  return { ok: false, problems };
}
