/** A file in the list of downloads: its use, its picture, and what to know before downloading it. */
import type { Content, StringKey, Strings } from '../../content/model.ts';
import type { CardStyle } from '../../formats/card-style.ts';
import { BOOKLET_EDITIONS, CARD_EDITIONS } from '../../formats/formats.ts';
import { isSameSize, type SizeMm } from '../../formats/papers.ts';
import { formatBytes, formatDate, formatPaper, formatSize } from '../../formatting.ts';
import type { Paper, PaperPile } from '../../typesetting/made.ts';
import { plainWord } from '../../typesetting/words.ts';
import { counted } from './words.ts';

export interface DownloadFile {
  readonly path: string;
  readonly product: string;
  readonly edition: string;
  /** Undefined while it is being made, as is everything below. */
  readonly bytes?: number | undefined;
  readonly pages?: number | undefined;
  readonly sheets?: number | undefined;
  readonly paper?: Paper | undefined;
  readonly cluster?: string | undefined;
  readonly cards?: readonly string[] | undefined;
  readonly cardSize?: SizeMm | undefined;
  readonly style?: CardStyle | undefined;
  /** The papers in the order of the sheets, in a file of all clusters on coloured paper. */
  readonly load?: readonly PaperPile[] | undefined;
  /** Path of the picture of its first page. */
  readonly preview?: string | undefined;
}

/** The pixels of a preview of A4; of other pages the style sheet keeps the proportions. */
const PICTURE = { pictureWidth: 700, pictureHeight: 990 };

/** @param date what the files carry, `YYYY-MM-DD` */
export function downloadView(file: DownloadFile, content: Content, date: string) {
  const { strings } = content;
  const { title, use } = wordsOf(file, content);
  return {
    path: file.path,
    title,
    use,
    load: loadOf(file, strings),
    hasPreview: file.preview !== undefined,
    preview: file.preview ?? '',
    ...PICTURE,
    picture: pictureOf(file, title, content),
    facts: [...factsOf(file, strings), madeOf(file, content, date)],
  };
}

/** A kind of file without words of its own goes by its file name. */
function wordsOf(
  file: DownloadFile,
  { deck, booklet, strings }: Content,
): { readonly title: string; readonly use: string } {
  const { path, product, edition, cluster: id } = file;
  const cluster = deck.clusters.find((each) => each.id === id);
  const kind = `${product}.${cluster ? 'cluster' : edition}`;
  const keys = [`page.file.${kind}`, `page.use.${kind}`] as [StringKey, StringKey];
  if (!keys.every((key) => key in strings.words) || isHalfBooklet(file))
    return { title: nameOf(path), use: '' };
  const title = cluster?.title.plain ?? (product === 'booklet' ? booklet?.title.plain : undefined) ?? '';
  const values = { title, colour: cluster?.colour ?? '' };
  return {
    title: plainWord(strings, keys[0], values),
    use: isAsUsual(file) ? plainWord(strings, keys[1], values) : '',
  };
}

/** The words about a file's use hold for the edition's own card and style; for others the facts say enough. */
function isAsUsual({ product, edition, cardSize, style = 'band' }: DownloadFile): boolean {
  const own = product === 'cards' && CARD_EDITIONS.find(({ name }) => name === edition);
  return style === 'band' && (!own || !cardSize || isSameSize(own.card, cardSize));
}

/** The fronts, the backs and the page on printing them each go by their file name. */
function isHalfBooklet({ product, edition, path }: DownloadFile): boolean {
  const own = BOOKLET_EDITIONS.find(({ name }) => name === edition);
  return product === 'booklet' && own !== undefined && nameOf(path) !== `${own.file}.pdf`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pictureOf({ cards = [], preview }: DownloadFile, title: string, { deck, strings }: Content): string {
  if (preview === undefined) return '';
  const numbers = new Map(deck.clusters.flatMap((each) => each.cards.map((card) => [card.id, card.number])));
  const inFirst = cards.filter(
    (card) => clusterOf(numbers.get(card)) === clusterOf(numbers.get(cards[0] ?? '')),
  );
  const [first, last] = [numbers.get(inFirst[0] ?? ''), numbers.get(inFirst.at(-1) ?? '')];
  if (first === undefined || last === undefined) return plainWord(strings, 'page.picture.other', { title });
  return plainWord(strings, 'page.picture.cards', { first, last });
}

/** `4` of `4.2` */
function clusterOf(number: string | undefined): string | undefined {
  return number?.split('.')[0];
}

/** People who load several colours in one tray need their order; printers take the top sheet first. */
function loadOf({ load = [] }: DownloadFile, strings: Strings): string {
  if (load.length < 2) return '';
  const piles = load.map(({ colour, sheets }) => counted(strings, 'page.load', sheets, { colour }));
  return plainWord(strings, 'page.load-order', { load: piles.join(', ') });
}

function factsOf(file: DownloadFile, strings: Strings): string[] {
  const { path, bytes, pages, sheets, paper, cards, cardSize } = file;
  const format = path.slice(path.lastIndexOf('.') + 1);
  return [
    bytes === undefined ? format : `${format}, ${formatBytes(bytes, strings.language)}`,
    ...(cards && cardSize
      ? [counted(strings, 'page.cards', cards.length, { size: formatSize(cardSize, strings.language) })]
      : []),
    ...(pages === undefined ? [] : [counted(strings, 'page.pages', pages)]),
    ...(sheets === undefined || !paper
      ? []
      : [counted(strings, 'page.sheets', sheets, { paper: paperOf(paper, strings) })]),
  ];
}

/** The booklet has a version and a date of its own, unless the build was given another. */
function madeOf({ product }: DownloadFile, { deck, booklet, strings }: Content, given: string): string {
  const { version, date } = (product === 'booklet' ? booklet : undefined) ?? deck;
  const carried = given === deck.date ? date : given;
  const written = formatDate(new Date(`${carried}T00:00:00Z`), strings.language);
  return plainWord(strings, 'page.made', { version, date: written });
}

function paperOf({ size: name, colour }: Paper, strings: Strings): string {
  const size = formatPaper(name, strings.language);
  if (colour === undefined) return plainWord(strings, 'page.paper', { size });
  return plainWord(strings, 'page.paper.colour', { size, colour });
}
