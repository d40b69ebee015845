/** When a box overflows: which words to blame. */
import type { Place } from '../diagnostics.ts';
import type { LayoutBox, RunBox } from './box.ts';
import type { Measured } from './measured.ts';

export interface Blame {
  readonly place: Place | undefined;
  /** What people call the page; undefined where the words are on other pages too. */
  readonly name: string | undefined;
  /** How many lines the fitted words take, if those are to blame. */
  readonly lines: number;
}

/** For a box that is too high: its fitted words if it has any, else its tallest paragraph. */
export function blameFor(page: RunBox, box: LayoutBox, measured: Measured): Blame {
  const inside = paragraphsOf(find(measured, box) ?? measured);
  const fitted = inside.filter(isFitted);
  const place = (fitted[0] ?? tallest(inside))?.box.place ?? placeOf(page, box);
  const lines = fitted.reduce((sum, each) => sum + (each.set?.lines.length ?? 0), 0);
  return { place, name: lines > 0 ? (page.name ?? '') : nameAt(page, place), lines };
}

/** For a box that is too wide: the box itself. */
export function blameBox(page: RunBox, box: LayoutBox): Blame {
  const place = placeOf(page, box);
  const isOwn = box.kind === 'paragraph' && box.fit !== undefined;
  return { place, name: isOwn ? (page.name ?? '') : nameAt(page, place), lines: 0 };
}

/** The first words in a box: people find it by them. */
export function firstWords(box: LayoutBox): string | undefined {
  if (box.kind === 'paragraph') return box.paragraph.composition.text.trim() || undefined;
  if (box.kind !== 'container') return undefined;
  for (const child of box.children) {
    const words = firstWords(child);
    if (words !== undefined) return words;
  }
  return undefined;
}

/** The place of the first words inside, else the page's own. */
export function placeIn(page: RunBox, measured: Measured): Place | undefined {
  const words = paragraphsOf(measured).find(({ box }) => isOfContent(box.place));
  return words?.box.place ?? placeOf(page, measured.box);
}

function placeOf(page: RunBox, box: LayoutBox): Place | undefined {
  return box.place ?? page.box.place;
}

/** If a page has a place in the content, words from elsewhere are on other pages too. */
function nameAt(page: RunBox, place: Place | undefined): string | undefined {
  const own = page.box.place;
  return isOfContent(own) && place !== own ? undefined : (page.name ?? '');
}

function find(measured: Measured, box: LayoutBox): Measured | undefined {
  if (measured.box === box) return measured;
  for (const child of measured.children) {
    const found = find(child.measured, box);
    if (found) return found;
  }
  return undefined;
}

function paragraphsOf(measured: Measured): readonly Measured[] {
  if (measured.box.kind === 'paragraph') return [measured];
  return measured.children.flatMap((child) => paragraphsOf(child.measured));
}

function isFitted({ box }: Measured): boolean {
  return box.kind === 'paragraph' && box.fit !== undefined;
}

/** Of the words that come from the content. */
function tallest(paragraphs: readonly Measured[]): Measured | undefined {
  const placed = paragraphs.filter(({ box }) => isOfContent(box.place));
  return placed.reduce<Measured | undefined>(
    (most, each) => (most && most.height >= each.height ? most : each),
    undefined,
  );
}

/** A place in somebody's own words says more than one in a template. */
function isOfContent(place: Place | undefined): boolean {
  return place !== undefined && !place.file.startsWith('templates/');
}
