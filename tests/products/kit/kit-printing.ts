/** One piece of the kit, printed with something else than the whole deck. */

import type { Deck } from '../../../src/content/model.ts';
import { collect } from '../../../src/diagnostics.ts';
import type { Files } from '../../../src/files.ts';
import { USUAL_JAR_MM } from '../../../src/formats/jar.ts';
import { makeKitSheets } from '../../../src/products/kit/kit.ts';
import { type KitOrder, kitCards } from '../../../src/products/kit/kit-cards.ts';
import { writeKit } from '../../../src/products/kit/kit-files.ts';
import { KIT_EDITIONS, type KitEdition } from '../../../src/products/kit/kit-formats.ts';
import { chooseNoteCards } from '../../../src/products/kit/kit-notes.ts';
import { wantedOf } from '../../../src/run/catalogue.ts';
import { type OwnCard, selectAll } from '../../../src/selection/selection.ts';
import { compileDesign } from '../../../src/typesetting/compile.ts';
import type { Design } from '../../../src/typesetting/typeset.ts';
import { type Asking, asking } from '../../request/asking.ts';
import { contentOf, fail, projectFiles } from '../project.ts';

const design = (await compileDesign(projectFiles, fail)) as Design;

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly problems: readonly string[];
}

/** The request says which cards the kit goes with. */
type Changes = Partial<KitOrder> & { readonly request?: Asking };

/** Bytes are empty where something is wrong. */
export async function printKit(
  name: KitEdition['name'],
  changes: Changes,
  files: Files = projectFiles,
): Promise<Printed> {
  const content = contentOf(files);
  if (!content.kit) throw new Error('No kit.');
  const problems = collect();
  const edition = KIT_EDITIONS.find((each) => each.name === name) as KitEdition;
  const date = new Date('2026-11-22T00:00:00Z');
  const job = { report: problems.report, progress: () => {} };
  const { request = {}, ...others } = changes;
  const selection = others.selection ?? selectAll(content.deck);
  const asked = asking(request);
  const cards = kitCards({ selection, request: asked, wanted: wantedOf(asked) });
  const { kit } = content;
  const notes = chooseNoteCards({ kit, cards }, design, job);
  const order = { kit, selection, cards, notes, jarMm: USUAL_JAR_MM, date, ...others };
  const sheets = makeKitSheets(content, design, edition, order, job);
  const made = sheets && (await writeKit(content, sheets));
  return {
    bytes: made?.bytes ?? new Uint8Array(),
    pages: made?.pages ?? 0,
    problems: problems.diagnostics.map(({ code }) => code),
  };
}

/** A card that someone added, with a note. */
export function ownCards(deck: Deck): { readonly card: OwnCard } {
  const like = deck.clusters[0]?.cards[0];
  if (!like) throw new Error('A deck without cards.');
  const text = (words: string) => ({
    ...like.text,
    inlines: [{ kind: 'text', text: words } as const],
    plain: words,
  });
  return {
    card: {
      id: 'eigen',
      number: '1.6',
      text: text('Een eigen vraag?'),
      isOwn: true,
      note: text('Wacht even.'),
    },
  };
}
