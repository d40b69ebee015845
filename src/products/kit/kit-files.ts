/** The kit on its sheets → files. */
import type { Content } from '../../content/model.ts';
import { creditForAll } from '../../typesetting/credit.ts';
import type { Inspect } from '../../typesetting/inspected.ts';
import type { MadePdf } from '../../typesetting/made.ts';
import { writeFile } from '../../typesetting/write-file.ts';
import type { KitSheets } from './kit.ts';
import type { KitOrder } from './kit-cards.ts';

/** True size throughout: the label goes round a jar, note cards are cut, and the guide shows a ruler. */
export async function writeKit(content: Content, made: KitSheets, inspect?: Inspect): Promise<MadePdf> {
  const { edition, order, paper, sheets, structure } = made;
  const document = {
    sheets,
    structure,
    info: { ...infoOf(content, order, edition.name), date: order.date },
    print: { scaling: 'none' as const, pickTrayByPdfSize: true },
  };
  return {
    path: `downloads/${edition.file}.pdf`,
    product: 'kit',
    edition: edition.name,
    ...(await writeFile(document, { bleed: 0 }, inspect)),
    pages: sheets.length,
    sheets: sheets.length,
    paper: { size: paper.name },
  };
}

function infoOf({ deck }: Content, { kit, selection }: KitOrder, name: 'guide' | 'label' | 'notes') {
  const { author, citation } = creditForAll(deck, selection);
  const kind = kit[name].title.plain;
  return {
    title: `${deck.title.plain} – ${kind}`,
    author: author?.plain ?? '',
    subject: citation?.plain ?? '',
    language: kit.language,
    keywords: [kind, deck.version],
  };
}
