/** The engine as the page uses it: the same core as the command line's, with everything compiled beforehand. */
import { collect, type Diagnostic, tell, writePlace } from '../../diagnostics.ts';
import type { CardSheets } from '../../products/cards.ts';
import { planOf } from '../../products/paper-plan.ts';
import { layOutPrintable, type Printable, writeProducts } from '../../products/print.ts';
import { type BuildRequest, NO_CARDS } from '../../products/product.ts';
import type { Progress } from '../../products/progress.ts';
import { sheetSvg } from '../../svg/write.ts';
import type { TemplateSet } from '../../template/render.ts';
import { loadFontBook } from '../../text/fontbook.ts';
import { loadHyphenation } from '../../text/hyphenation.ts';
import type { PrintedFile, Refusal, Shown, Supplies } from '../protocol.ts';

export interface Engine {
  readonly print: (request: BuildRequest, progress: Progress) => Promise<Outcome<readonly PrintedFile[]>>;
  readonly show: (request: BuildRequest, progress: Progress) => Promise<Outcome<Shown>>;
}

/** What was made, or why not. */
export type Outcome<Made> =
  | { readonly ok: true; readonly made: Made }
  | { readonly ok: false; readonly problems: readonly Refusal[] };

export async function startEngine(supplies: Supplies, templates: TemplateSet): Promise<Engine> {
  const { content, styleSheets, shapes, hyphenated } = supplies;
  const fonts = loadFontBook(supplies.fonts, (diagnostic) => {
    throw new Error(`The page was built with fonts that cannot be used: ${diagnostic.code}`);
  });
  if (!fonts) throw new Error('The page was built without fonts');
  await loadHyphenation(hyphenated);
  const printable: Printable = {
    content,
    design: { templates, styleSheets, shapes, fonts },
    files: new Map(),
  };
  return {
    print: (request, progress) => print(printable, request, progress),
    show: async (request, progress) => show(printable, request, progress),
  };
}

async function print(
  printable: Printable,
  request: BuildRequest,
  progress: Progress,
): Promise<Outcome<readonly PrintedFile[]>> {
  const problems = collect();
  const laidOut = layOutPrintable(printable, request, { report: problems.report, progress });
  if (problems.hasErrors) return refusal(problems.diagnostics);
  progress('write');
  const { files } = await writeProducts(laidOut);
  const made = files.map(({ path, cluster, bytes }) => ({ path, cluster, bytes: new Uint8Array(bytes) }));
  return { ok: true, made };
}

function show(printable: Printable, request: BuildRequest, progress: Progress): Outcome<Shown> {
  const problems = collect();
  const { cards } = layOutPrintable(printable, request, { report: problems.report, progress });
  if (problems.hasErrors) return refusal(problems.diagnostics);
  progress('write');
  const [first] = cards;
  return { ok: true, made: first ? showSheets(first, printable) : { sheets: [], plan: NO_CARDS } };
}

function showSheets(cards: CardSheets, { content }: Printable): Shown {
  const { onColouredPaper } = cards.order.edition;
  const sheets = cards.runs.flatMap(({ clusters: [first], sheets: ofRun }) => {
    const colour = onColouredPaper ? first?.cluster.colour : undefined;
    const paper = colour === undefined ? WHITE : content.palette.colours.get(colour)?.paper;
    return ofRun.map((sheet) => ({ svg: sheetSvg(sheet, paper ?? WHITE), colour }));
  });
  return { sheets, plan: planOf(cards, content) };
}

const WHITE = { red: 255, green: 255, blue: 255 };

/** The page speaks Dutch; what is only a warning is for who builds it. */
function refusal(diagnostics: readonly Diagnostic[]): Outcome<never> {
  const problems = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => ({
      ...tell(diagnostic, 'nl'),
      code: diagnostic.code,
      place: diagnostic.place && writePlace(diagnostic.place),
    }));
  return { ok: false, problems };
}
