/**
 * Cards whose words don't fit. At the edition's own card size each is reported by itself, because its words must
 * change. At a size that somebody asked for, the size must change, so one problem covers all cards of the deck.
 */
import { type Diagnostic, type DiagnosticOf, problem, type Report } from '../../diagnostics.ts';
import { CARD_EDITIONS, type CardEdition } from '../../formats/formats.ts';
import { isOwn, type OwnCard, type Selection } from '../../selection/selection.ts';

interface Order {
  readonly edition: CardEdition;
  readonly selection: Selection;
}

/** @param found problems from laying out the cards, each naming the number of its card */
export function reportCards(
  found: readonly Diagnostic[],
  { edition, selection }: Order,
  report: Report,
): void {
  const cards = selection.clusters.flatMap((cluster) => cluster.cards);
  const own = new Map(cards.filter(isOwn).map((card) => [card.number, card]));
  const misfits: Misfit[] = [];
  for (const each of found) {
    const ownCard = isOfPage(each) && own.get(each.params.name ?? '');
    if (ownCard) report(renamed(each, calledBy(ownCard)));
    else if (isMisfit(each) && hasAskedSize(edition)) misfits.push(each);
    else report(each);
  }
  if (misfits.length === 0) return;
  const ofDeck = cards.filter((card) => !isOwn(card)).map(({ number }) => number);
  report(tooSmall(misfits, new Set(ofDeck), edition));
}

function tooSmall(misfits: readonly Misfit[], ofDeck: ReadonlySet<string>, edition: CardEdition): Diagnostic {
  const { card, type, isLargePrint } = edition;
  const named = new Set(misfits.map(({ params }) => params.name));
  const cards = [...ofDeck].filter((number) => named.has(number));
  const usual = usualSizeOf(edition);
  // At the first of them; the numbers are those of all.
  return problem('impose/card-too-small', misfits[0]?.place, {
    card,
    usual,
    floor: type.floor,
    isLargePrint,
    cards,
    of: ofDeck.size,
  });
}

function hasAskedSize(edition: CardEdition): boolean {
  const { widthMm, heightMm } = usualSizeOf(edition);
  const isUsual = edition.card.widthMm === widthMm && edition.card.heightMm === heightMm;
  return edition.sheet !== undefined || !isUsual;
}

function usualSizeOf({ name, card }: CardEdition): CardEdition['card'] {
  return CARD_EDITIONS.find((each) => each.name === name)?.card ?? card;
}

/** Enough to know a card by. */
const CALLED_BY = 40;

/** An own card is named by its first words: people learn its number only once it is printed. */
function calledBy({ text }: OwnCard): string {
  const letters = [...text.plain];
  const start = letters.slice(0, CALLED_BY).join('').trimEnd();
  return `“${start}${letters.length > CALLED_BY ? '…' : ''}”`;
}

type Misfit = Diagnostic<'layout/too-tall' | 'layout/too-wide'>;

function isMisfit(each: Diagnostic): each is Misfit {
  return each.code === 'layout/too-tall' || each.code === 'layout/too-wide';
}

/** Problems that name a page; those on several pages name none. */
type OfPage = Misfit | Diagnostic<'layout/outside' | 'layout/page-size'>;

function isOfPage(each: Diagnostic): each is OfPage {
  return isMisfit(each) || each.code === 'layout/outside' || each.code === 'layout/page-size';
}

function renamed<Code extends OfPage['code']>(each: DiagnosticOf<Code>, name: string): Diagnostic<Code> {
  // Not a spread: the compiler takes one of known objects only.
  return { ...each, params: Object.assign({}, each.params, { name }) };
}
