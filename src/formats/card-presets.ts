/** Sizes of cards that have a name, as data, each with the type that it can carry. */
import { type LabelSheet, labelSheetNamed } from './label-sheets.ts';
import { isSameSize, readSizeMm, type SizeMm, sizeName } from './papers.ts';

/** The smallest and largest size of the questions' type, in points. */
export interface TypeRange {
  readonly floor: number;
  readonly ceiling: number;
}

export interface CardFormat extends SizeMm {
  /** As it is chosen: `poker`, or width and height in mm: `100x70`. */
  readonly name: string;
  /** Missing where the size has no name: type is then that of the edition. */
  readonly type?: TypeRange;
  /** The perforated sheet that it is a card of; its paper and places go with it. */
  readonly sheet?: LabelSheet;
}

export type CardPreset = Omit<Required<CardFormat>, 'sheet'>;

/** Below 10 points nobody can be expected to read a card at arm's length. */
const SMALL: TypeRange = { floor: 10, ceiling: 14 };
const MIDDLE: TypeRange = { floor: 12, ceiling: 16 };

/** Sizes of the A series are upright, as ISO 216 gives them; type `105x74` for A7 on its side. */
export const CARD_PRESETS: readonly CardPreset[] = [
  { name: 'standard', widthMm: 95, heightMm: 65, type: { floor: 14, ceiling: 16 } },
  // ISO/IEC 7810 ID-1 to the millimetre, as business cards from most of the world; and as cut in Europe.
  { name: 'business', widthMm: 85, heightMm: 54, type: SMALL },
  { name: 'business-eu', widthMm: 85, heightMm: 55, type: SMALL },
  { name: 'A6', widthMm: 105, heightMm: 148, type: { floor: 14, ceiling: 20 } },
  { name: 'A7', widthMm: 74, heightMm: 105, type: MIDDLE },
  { name: 'A8', widthMm: 52, heightMm: 74, type: SMALL },
  // 2½ × 3½ inches.
  { name: 'poker', widthMm: 63.5, heightMm: 88.9, type: SMALL },
  { name: 'tarot', widthMm: 70, heightMm: 120, type: MIDDLE },
  { name: 'large', widthMm: 95, heightMm: 87, type: { floor: 18, ceiling: 22 } },
  { name: 'giant', widthMm: 190, heightMm: 65, type: { floor: 18, ceiling: 24 } },
];

/** A preset or a maker's sheet by name, or a typed size. A size that equals a preset's, even on its side, gets its type. */
export function readCardFormat(typed: string): CardFormat | undefined {
  const size = readSizeMm(typed);
  if (!size) return presetNamed(typed) ?? cardOfSheet(labelSheetNamed(typed));
  const preset = CARD_PRESETS.find((each) => isSameSize(each, size));
  return { name: sizeName(size), ...size, ...(preset && { type: preset.type }) };
}

function presetNamed(typed: string): CardPreset | undefined {
  return CARD_PRESETS.find(({ name }) => name.toLowerCase() === typed.trim().toLowerCase());
}

function cardOfSheet(sheet: LabelSheet | undefined): CardFormat | undefined {
  if (!sheet) return undefined;
  const { name, widthMm, heightMm, type } = sheet;
  return { name, widthMm, heightMm, type, sheet };
}
