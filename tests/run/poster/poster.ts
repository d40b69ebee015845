/** A product as small as one can be: one page for the door of the room, the title of the jar and one sentence. */
import { A4 } from '../../../src/formats/papers.ts';
import { sheetsOf } from '../../../src/impose/sheet.ts';
import { layOut } from '../../../src/layout/layout.ts';
import { dateOf } from '../../../src/request/request.ts';
import { creditForAll } from '../../../src/typesetting/credit.ts';
import type { Order, Product } from '../../../src/typesetting/product.ts';
import { prepare } from '../../../src/typesetting/typeset.ts';
import { writeFile } from '../../../src/typesetting/write-file.ts';
import { POSTER_WORDS, type PosterWords } from './words.ts';

const EDITION = 'door';

export const poster: Product<Order> = {
  name: 'poster',
  editions: [EDITION],
  looks: ['poster'],
  reads: [],
  // The sentence counts the cards.
  obeys: { clusters: 'all', cards: 'all', without: 'all' },

  choose: (order) => order,

  layOut({ content, design, selection }, edition, job) {
    const { title } = content.deck;
    const { language, line } = wordsIn(content.strings.language);
    const count = selection.clusters.reduce((sum, { cards }) => sum + cards.length, 0);
    const view = { language, title, line: line(count) };
    const prepared = prepare('poster', view, design, { ...job, inks: 'black' });
    if (!prepared) return undefined;
    const { pages, structure } = layOut([prepared], job.report);
    return { edition: { name: edition }, sheets: sheetsOf(pages), structure };
  },

  async write({ content: { deck, strings }, request, selection }, { sheets, structure }, inspect) {
    const { language, title } = wordsIn(strings.language);
    const { author, citation } = creditForAll(deck, selection);
    const document = {
      sheets,
      structure,
      info: {
        title: `${deck.title.plain} – ${title}`,
        author: author?.plain ?? '',
        subject: citation?.plain ?? '',
        language,
        keywords: [deck.version],
        date: dateOf(request, deck),
      },
      print: { scaling: 'none', pickTrayByPdfSize: true },
    } as const;
    const file = {
      path: 'downloads/kletspot-affiche.pdf',
      product: 'poster',
      edition: EDITION,
      ...(await writeFile(document, { bleed: 0 }, inspect)),
      pages: sheets.length,
      sheets: sheets.length,
      paper: { size: A4.name },
    };
    return { files: [file] };
  },
};

function wordsIn(language: string): PosterWords {
  return POSTER_WORDS.find((words) => words.language === language) ?? (POSTER_WORDS[0] as PosterWords);
}
