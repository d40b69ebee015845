/** The booklet on its sheets → files. */
import type { Content } from '../../content/model.ts';
import { backsOf, frontsOf } from '../../impose/booklet.ts';
import type { Sheet } from '../../impose/sheet.ts';
import type { StructureNode } from '../../layout/structure.ts';
import type { PrintKeys } from '../../pdf/document.ts';
import type { Inspect } from '../../typesetting/inspected.ts';
import type { MadePdf } from '../../typesetting/made.ts';
import { plainWord } from '../../typesetting/words.ts';
import { writeFile } from '../../typesetting/write-file.ts';
import type { BookletSheets } from './booklet.ts';
import type { BookletOrder } from './booklet-frame.ts';
import { simplexFiles } from './booklet-simplex.ts';

/** One file; a folded booklet for a one-sided printer makes three: how to, fronts, backs. */
export async function writeBooklet(
  content: Content,
  booklet: BookletSheets,
  inspect?: Inspect,
): Promise<MadePdf[]> {
  const files = filesOf(content, booklet);
  return await Promise.all(files.map((file) => write(booklet.order, file, inspect)));
}

interface FileOrder {
  /** Without `.pdf`. */
  readonly file: string;
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly structure: StructureNode;
  /** Sheets of paper. */
  readonly paper: number;
  readonly print: PrintKeys;
  /** One side of the sheets: the rest of the booklet is in another file. */
  readonly isPart?: boolean;
}

/** The screen may scale; what is folded or stands on its sheet to the millimetre may not. */
const FREE: PrintKeys = { scaling: 'default', pickTrayByPdfSize: false };
const EXACT: PrintKeys = { scaling: 'none', pickTrayByPdfSize: true };

function filesOf({ strings }: Content, { order, sheets, structure, guide }: BookletSheets): FileOrder[] {
  const { booklet, edition } = order;
  const kind = plainWord(strings, `booklet.edition.${edition.name}`);
  const title = plainWord(strings, 'booklet.title', { booklet: booklet.title.plain, edition: kind });
  const whole = { file: edition.file, title, sheets, structure };
  if (!edition.isFolded) return [{ ...whole, paper: sheets.length, print: FREE }];
  const paper = sheets.length / 2;
  if (!guide) return [{ ...whole, paper, print: { ...EXACT, duplex: 'short-edge' } }];
  const names = simplexFiles(edition.file);
  const side = { ...whole, paper, print: { ...EXACT, duplex: 'simplex' }, isPart: true } as const;
  const how = plainWord(strings, 'booklet.simplex-title');
  return [
    { ...guide, file: names.how, title: `${title}: ${how}`, paper: guide.sheets.length, print: FREE },
    {
      ...side,
      file: names.fronts,
      title: `${title}: ${plainWord(strings, 'booklet.side-front')}`,
      sheets: frontsOf(sheets),
    },
    {
      ...side,
      file: names.backs,
      title: `${title}: ${plainWord(strings, 'booklet.side-back')}`,
      sheets: backsOf(sheets),
    },
  ];
}

async function write(
  { booklet, edition, date }: BookletOrder,
  file: FileOrder,
  inspect: Inspect | undefined,
): Promise<MadePdf> {
  const { sheets, structure, print, title, paper, isPart = false } = file;
  const document = {
    sheets,
    structure,
    info: {
      title,
      author: booklet.author.plain,
      subject: booklet.shortCitation.plain,
      language: booklet.language,
      keywords: booklet.parts.map((part) => part.title.plain),
      date,
    },
    print,
    isPart,
  };
  return {
    path: `downloads/${file.file}.pdf`,
    product: 'booklet',
    edition: edition.name,
    ...(await writeFile(document, { bleed: 0 }, inspect)),
    pages: sheets.length,
    sheets: paper,
    paper: { size: edition.paper.name },
  };
}
