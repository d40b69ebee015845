/** The bar that is always in sight: what is in the pot, what paper it takes, and what is wrong with the engine. */
import { countKey } from '../../../content/count-key.ts';
import type { SaidKey } from '../../protocol.ts';
import { paperWords } from '../../site/printing-view.ts';
import { byId, rest } from '../browser/elements.ts';
import { tell } from '../browser/worded.ts';
import type { EngineState } from '../engine/engine-client.ts';
import type { Living } from '../living.ts';
import { withPrinting } from '../pot/page-pot.ts';
import { blanksOf, countOf, type Format, formatOf, type Pile, pilesOf } from './piles.ts';

export function startBar(page: Living): void {
  startSummary(page);
  startBlanks(page);
  startEngineNotice(page);
  startPlace();
}

function startSummary(page: Living): void {
  const { store, chosen, count } = page;
  const undo = byId<HTMLButtonElement>('undo');
  undo.addEventListener('click', () => store.undo());
  store.watch(() => {
    const cards = countOf(chosen());
    tell(byId('pot-count'), () => count('page.pot', cards, true));
    const format = formatOf(store.pot);
    const piles = pilesOf(chosen(), store.pot);
    tell(byId('pot-paper'), () => paperOf(page, piles, format));
    rest(undo, !store.canUndo);
  });
}

function paperOf(page: Living, piles: readonly Pile[], format: Format | undefined): string {
  if (!format) return page.say('page.cannot-see');
  return onPaper(page, piles.map((pile) => pileWords(page, pile)).join(', '), format.paper);
}

function pileWords({ say }: Living, { colour, sheets }: Pile): string {
  if (colour === undefined)
    return say(countKey('page.sheets', sheets), { count: sheets, paper: say('page.white-paper') });
  return say(countKey('page.load', sheets), { count: sheets, colour });
}

/** Names the paper, unless it is plain A4. */
function onPaper({ say, language }: Living, load: string, paper: string | undefined): string {
  return load === '' || paper === undefined
    ? load
    : say('page.load-on', { load, paper: paperWords(paper, language) });
}

/** Blank cards fill up sheets, though nobody asked for them. The bar says so and offers to leave them out. */
function startBlanks({ store, chosen, count }: Living): void {
  const line = byId('pot-blanks');
  store.watch(() => {
    const blanks = blanksOf(chosen(), store.pot);
    line.hidden = blanks === 0;
    tell(byId('pot-blank-count'), blanks === 0 ? undefined : () => count('page.blank-cards', blanks));
  });
  byId('without-blanks').addEventListener('click', () => {
    // The button disappears with the blanks, so focus moves to the undo button beside it.
    byId('undo').focus();
    store.change(withPrinting(store.pot, { blanks: false }));
  });
}

const WORDS: Readonly<Partial<Record<EngineState, SaidKey>>> = {
  again: 'page.engine-again',
  silent: 'page.engine-silent',
};

function startEngineNotice({ engine, say }: Living): void {
  const told = byId('engine-told');
  const again = byId('engine-restart');
  let shown: EngineState = 'well';
  engine.watch((state) => {
    if (state === shown) return;
    shown = state;
    const words = WORDS[state];
    tell(told, words && (() => say(words)));
    if (document.activeElement === again) byId('make').focus();
    again.hidden = state !== 'silent';
  });
  again.addEventListener('click', () => engine.beginAgain());
}

/** The bar's largest share of the screen's height. A taller bar scrolls with the page. */
const MOST_OF_SCREEN = 1 / 3;

/** Keeps the bar out of the way of what is read and typed, at every size of letters. */
function startPlace(): void {
  const bar = document.querySelector<HTMLElement>('.bar');
  if (!bar) return;
  const root = document.documentElement;
  const place = (): void => {
    const height = bar.offsetHeight;
    const isTall = height > root.clientHeight * MOST_OF_SCREEN;
    bar.classList.toggle('tall', isTall);
    root.style.setProperty('--bar', isTall ? '0px' : `${height}px`);
  };
  new ResizeObserver(place).observe(bar);
  window.addEventListener('resize', place);
}
