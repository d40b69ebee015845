/** Cards on their sheets → PDF files. */
import { type Colour, hex, WHITE } from '../../colour.ts';
import type { Cluster, Content } from '../../content/model.ts';
import type { CardEdition } from '../../formats/formats.ts';
import { creditFor } from '../../typesetting/credit.ts';
import type { Inspect } from '../../typesetting/inspected.ts';
import type { MadePdf, PaperPile } from '../../typesetting/made.ts';
import { plainWord, word } from '../../typesetting/words.ts';
import { writeFile } from '../../typesetting/write-file.ts';
import { type Dealt, dealtCards } from './card-runs.ts';
import { type CardOrder, type CardSheets, type SheetRun, sidesOf } from './cards.ts';
import { clusterFile, editionFile } from './file-names.ts';
import { styleWords } from './sheet-views.ts';

/** One file of all clusters, and one for each where the edition has those. */
export async function writeCards(content: Content, cards: CardSheets, inspect?: Inspect): Promise<MadePdf[]> {
  const { edition } = cards.order;
  const single = edition.hasClusterFiles ? cards.runs : [];
  return await Promise.all([
    ...single.map((run) => writeRuns(content, cards, [run], run.cluster, inspect)),
    writeRuns(content, cards, cards.runs, undefined, inspect),
  ]);
}

async function writeRuns(
  content: Content,
  { order, structure }: CardSheets,
  runs: readonly SheetRun[],
  cluster: Cluster | undefined,
  inspect: Inspect | undefined,
): Promise<MadePdf> {
  const { edition, date, grid, options } = order;
  const { backs } = options;
  const fronts = runs.flatMap((run) => run.sheets);
  const sides = runs.flatMap(sidesOf);
  const dealt = runs.flatMap((run) => dealtCards(run, grid, options.order)).flat();
  const papers = edition.onColouredPaper ? papersOf(content, runs) : [];
  const document = {
    sheets: sides,
    structure,
    info: { ...infoOf(content, edition, cluster, dealt), date },
    print: {
      scaling: 'none' as const,
      pickTrayByPdfSize: true,
      ...(backs && { duplex: `${backs}-edge` as const }),
    },
  };
  return {
    path: `downloads/${cluster ? clusterFile(cluster) : editionFile(edition)}`,
    product: 'cards',
    edition: edition.name,
    ...(await writeFile(document, { bleed: grid.bleed, papers }, inspect)),
    pages: sides.length,
    sheets: fronts.length,
    paper: { size: edition.paper.name, ...(cluster && { colour: cluster.colour }) },
    ...(cluster && { cluster: cluster.id }),
    cards: dealt.flatMap(({ card }) => card?.id ?? []),
    ...(edition.style !== 'plain' && { style: edition.style }),
    cardSize: edition.card,
    ...(edition.onColouredPaper
      ? { paperColours: papers.map(hex), ...(!cluster && { load: loadOf(runs) }) }
      : { greyPages: firstPages(runs, order) }),
  };
}

/** The pages on which a cluster appears first. */
function firstPages(runs: readonly SheetRun[], { grid, options }: CardOrder): number[] {
  const seen = new Set<string>();
  const fronts = runs.flatMap((run) =>
    dealtCards(run, grid, options.order).map((dealt) => ({ dealt, sides: run.backs.length > 0 ? 2 : 1 })),
  );
  return fronts.flatMap(({ dealt, sides }, sheet) => {
    const before = seen.size;
    for (const { cluster } of dealt) seen.add(cluster.id);
    return seen.size > before ? [sheet * sides] : [];
  });
}

/** Consecutive clusters on paper of one colour make one pile. */
function loadOf(runs: readonly SheetRun[]): PaperPile[] {
  const piles: PaperPile[] = [];
  for (const { cluster, sheets } of runs) {
    const { colour } = cluster;
    const before = piles.at(-1)?.colour === colour ? piles.pop() : undefined;
    piles.push({ colour, sheets: (before?.sheets ?? 0) + sheets.length });
  }
  return piles;
}

/** Of each page. */
function papersOf({ palette }: Content, runs: readonly SheetRun[]): Colour[] {
  return runs.flatMap(({ cluster, sheets, backs }) => {
    const paper = palette.colours.get(cluster.colour)?.paper ?? WHITE;
    return sidesOf({ sheets, backs }).map(() => paper);
  });
}

function infoOf(
  { deck, strings }: Content,
  edition: CardEdition,
  cluster: Cluster | undefined,
  dealt: readonly Dealt[],
) {
  const { author, citation } = creditFor(
    deck,
    dealt.map(({ card }) => card),
  );
  const kind = [word(strings, `cards.edition.${edition.name}`), ...styleWords(edition, strings)]
    .map(({ plain }) => plain)
    .join(', ');
  const title = plainWord(strings, 'cards.title', { deck: deck.title.plain });
  return {
    title: `${title}, ${kind}${cluster ? `: ${cluster.number}. ${cluster.title.plain} (${cluster.colour})` : ''}`,
    author: author?.plain ?? '',
    subject: citation?.plain ?? '',
    language: deck.language,
    keywords: [...(cluster ? [cluster.colour] : []), kind, deck.version],
  };
}
