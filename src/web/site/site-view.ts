/** What `templates/page/index.hbs` sees: the words of both publications, the downloads, and where all of it is from. */

import { hex } from '../../colour.ts';
import type { Content } from '../../content/model.ts';
import { formatDate } from '../../formatting.ts';
import type { PathCommand, Shape, ShapePart, ShapeSet } from '../../path.ts';
import { NO_TEXT, plainWord } from '../../typesetting/words.ts';
import type { ShippedChoice } from '../protocol.ts';
import { bookletView, sectionView } from './booklet-text-view.ts';
import { type DownloadFile, downloadView } from './download-view.ts';
import { type Guides, guidesView } from './guide-view.ts';
import type { PageLanguage } from './other-languages.ts';
import { printingView } from './printing-view.ts';
import { templateWords } from './words.ts';

export interface SiteOrder {
  readonly content: Content;
  /** The choices that come with the deck. */
  readonly choices: readonly ShippedChoice[];
  readonly shapes: ShapeSet;
  /** What can be downloaded, in the order of the list. */
  readonly files: readonly DownloadFile[];
  readonly date: Date;
  readonly guides: Guides;
  /** That of the deck, whatever language it is said in, and the others. */
  readonly languages: readonly PageLanguage[];
}

export function siteView(order: SiteOrder) {
  const { content, choices, shapes, files, date, guides: written, languages } = order;
  const { deck, booklet, strings } = content;
  const guides = guidesView(written);
  const made = { version: deck.version, date: formatDate(date, strings.language) };
  return {
    language: strings.language,
    contentLanguage: deck.language,
    languages,
    title: plainWord(strings, 'page.title', { deck: deck.title.plain }),
    deckTitle: deck.title,
    words: templateWords(strings),
    made: plainWord(strings, 'page.made', made),
    downloadsLead: plainWord(strings, 'page.downloads-lead', made),
    hasDownloads: files.length > 0,
    downloads: files.map((file) => downloadView(file, content, date.toISOString().slice(0, 10))),
    shapes: drawingsOf(content, shapes),
    silhouettes: [...new Set(deck.clusters.map(({ shape }) => shape))],
    clusters: deck.clusters.map((cluster) => ({
      id: cluster.id,
      number: cluster.number,
      title: cluster.title,
      colour: cluster.colour,
      onPaper: plainWord(strings, 'page.on-paper', { colour: cluster.colour }),
      shape: cluster.shape,
      cards: cluster.cards.map(({ id, number, text }) => ({ id, number, text })),
    })),
    readyAllNote: plainWord(strings, 'page.ready-all-note', {
      cards: deck.clusters.reduce((sum, { cards }) => sum + cards.length, 0),
      clusters: deck.clusters.length,
    }),
    choices: choices.map(({ name, choice }) => ({
      name,
      title: choice.title ?? name,
      description: choice.description ?? '',
    })),
    hasGuides: guides.length > 0,
    guidesLanguage: written.language,
    guides,
    printing: printingView(strings),
    about: plainWord(strings, 'page.about', { deck: deck.title.plain }),
    intro: deck.intro.map(sectionView),
    hasBooklet: booklet !== undefined,
    booklet: booklet ? bookletView(booklet, strings) : {},
    bookletTitle: booklet?.title ?? deck.title,
    hasCitation: deck.citation !== undefined,
    citation: deck.citation ?? NO_TEXT,
    hasSource: deck.source !== undefined,
    source: deck.source ?? '',
  };
}

export type SiteView = ReturnType<typeof siteView>;

/** The page holds each drawing once, to be used by name; the deck's come first. */
function drawingsOf({ deck }: Content, shapes: ShapeSet) {
  const names = new Set([...deck.clusters.map(({ shape }) => shape), ...shapes.keys()]);
  return [...names].flatMap((name) => {
    const shape = shapes.get(name);
    return shape ? [drawingView(name, shape)] : [];
  });
}

/** Each clip is clipped by the one around it; a part refers to its innermost. */
function drawingView(name: string, { width, height, parts }: Shape) {
  const clips: {
    readonly id: string;
    readonly path: string;
    readonly rule: string;
    readonly outer: string;
  }[] = [];
  const views = parts.map((part) => {
    let clip = '';
    for (const { commands, rule } of part.clips ?? []) {
      const id = `clip-${name}-${clips.length}`;
      clips.push({ id, path: pathOf(commands), rule, outer: clip });
      clip = id;
    }
    return { path: pathOf(part.commands), ...lookOf(part), clip };
  });
  return { name, width, height, clips, parts: views };
}

function lookOf({ fill, pen }: ShapePart) {
  return {
    isEvenOdd: fill === 'evenodd',
    isLine: fill === undefined,
    pen: pen && {
      width: rounded(pen.width),
      cap: pen.cap,
      join: pen.join,
      miterLimit: pen.miterLimit,
      dash: (pen.dash ?? []).map(rounded).join(' ') || 'none',
      dashOffset: rounded(pen.dashOffset ?? 0),
    },
  };
}

function pathOf(commands: readonly PathCommand[]): string {
  return commands.map(([letter, ...numbers]) => letter + numbers.map(rounded).join(' ')).join('');
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The papers of this deck as rules that follow the page's own style sheet: `.paper-1` is that of cluster 1. */
export function paperRules({ deck, palette }: Content): string {
  return deck.clusters
    .map(({ number, colour }) => {
      const paper = palette.colours.get(colour)?.paper;
      return `.paper-${number} { --paper: ${paper ? hex(paper) : '#ffffff'}; }\n`;
    })
    .join('');
}
