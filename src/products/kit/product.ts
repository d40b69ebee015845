/** What goes with the cards: the guide, the label of the jar, the note cards. */
import { problem, type Report } from '../../diagnostics.ts';
import { USUAL_JAR_MM } from '../../formats/jar.ts';
import { dateOf } from '../../request/request.ts';
import type { Order, Product } from '../../typesetting/product.ts';
import { type KitSheets, makeKitSheets, proofreadKit } from './kit.ts';
import { type KitOrder, kitCards } from './kit-cards.ts';
import { writeKit } from './kit-files.ts';
import { KIT_EDITIONS, type KitEdition } from './kit-formats.ts';
import { chooseNoteCards } from './kit-notes.ts';
import { LISTING } from './listing.ts';

export interface ChosenKit extends Order {
  readonly order: KitOrder;
}

export const kit: Product<ChosenKit, KitSheets> = {
  ...LISTING,
  looks: ['kit'],
  reads: ['kit'],

  choose(order, job) {
    const { kit: words } = order.content;
    if (!words) {
      tellNoKit(order, job.report);
      return undefined;
    }
    const { selection, request, content, design } = order;
    const cards = kitCards(order);
    // If no card fits, the cards report it, or whoever read the options.
    if (cards.grid.cells.length === 0) return undefined;
    const { jarMm } = request.options;
    const notes = chooseNoteCards({ kit: words, cards }, design, job);
    const date = dateOf(request, content.deck);
    const own = { kit: words, selection, cards, notes, jarMm, leads: request.leads ?? [], date };
    return { ...order, order: own };
  },

  layOut({ content, design, order }, name, job) {
    const edition = KIT_EDITIONS.find((each) => each.name === name) as KitEdition;
    return makeKitSheets(content, design, edition, order, job);
  },

  proofread({ content, design, order }, job) {
    proofreadKit(content, design, order, job);
  },

  async write({ content }, sheets, inspect) {
    return { files: [await writeKit(content, sheets, inspect)] };
  },
};

const KIT = 'content/kit.yaml';

/** A full build of a deck without a kit makes everything else; a request for the kit alone needs one. */
function tellNoKit({ files, request, wanted }: Order, report: Report): void {
  const isMeant = request.only.includes('kit') || request.options.jarMm !== USUAL_JAR_MM;
  const hasOthers = wanted.has('cards') || wanted.has('booklet');
  if (files.has(KIT) || (!isMeant && hasOthers)) return;
  report(problem('project/no-kit', { file: KIT, line: 1, column: 1 }));
}
