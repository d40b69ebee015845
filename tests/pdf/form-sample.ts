/** A small form with a field of each kind, as layout would place it. */
import { BLACK } from '../../src/colour.ts';
import type { Field, FieldArea, PlacedItem } from '../../src/layout/page.ts';
import { Mark, type StructureNode } from '../../src/layout/structure.ts';
import type { PdfDocument } from '../../src/pdf/document.ts';
import { REGULAR, runOf } from './font.ts';
import { documentOf, node, sheetOf } from './sample.ts';

/** Left, top, width, height. */
type Room = readonly [number, number, number, number];

export function fieldArea(
  field: Field,
  [x, y, width, height]: Room,
  more: Partial<FieldArea> = {},
): FieldArea {
  const place = { kind: 'field', x, y, width, height } as const;
  const looks = { face: REGULAR, size: 12, colour: BLACK, direction: 'ltr' } as const;
  return { ...place, node: node('Form', []), field, ...looks, ...more };
}

/** Sheets with these fields, in a paragraph each. */
export function formOf(...sheets: readonly (readonly FieldArea[])[]): PdfDocument {
  const nodes = sheets.flat().map((area) => node('P', [area.node]));
  return documentOf(
    sheets.map((areas) => sheetOf(areas)),
    nodes,
  );
}

export const ROOMS = {
  name: [20, 30, 260, 20],
  answer: [20, 60, 200, 50],
  tick: [20, 120, 14, 14],
  strong: [60, 120, 14, 14],
  later: [100, 120, 14, 14],
  now: [140, 120, 14, 14],
  who: [20, 150, 120, 20],
} as const satisfies Record<string, Room>;

const option = (value: string, room: Room): FieldArea =>
  fieldArea({ kind: 'option', name: 'battle-1', label: `Lichte bindingen: ${value}`, value }, room);

export const OPTIONS = ['iedereen', 'het team', 'één van ons'];

/** A title, and one field of each kind; the option “sterk” stands on the second sheet too. */
export function sampleForm(): PdfDocument {
  const title = new Mark();
  const areas = [
    fieldArea({ kind: 'text', name: 'name', label: 'Naam', isMultiline: false }, ROOMS.name),
    fieldArea(
      { kind: 'text', name: 'answer-B4-2', label: 'Antwoord op B4.2', isMultiline: true },
      ROOMS.answer,
    ),
    fieldArea({ kind: 'tick', name: 'done', label: 'Gedaan: één keer' }, ROOMS.tick),
    option('sterk', ROOMS.strong),
    option('later', ROOMS.later),
    option('nu één', ROOMS.now),
    fieldArea({ kind: 'choice', name: 'who', label: 'Wie doet het?', options: OPTIONS }, ROOMS.who),
  ];
  const again = option('sterk', ROOMS.strong);
  const words: PlacedItem = runOf('Formulier', { x: 20, y: 20, mark: title });
  const structure: StructureNode[] = [
    node('H1', [title]),
    ...[...areas, again].map((area) => node('P', [area.node])),
  ];
  return documentOf([sheetOf([words, ...areas]), sheetOf([again])], structure);
}
