/**
 * The side column of a page. Each note stands as near as possible to its text, moved up or down to make room for the
 * others. What does not fit continues in the side column of the next page.
 */
import { type Measured, type Positioned, TOLERANCE } from './measured.ts';
import { split } from './split.ts';

export interface SideNote {
  /** Where it would like to begin, in points from the top. */
  readonly y: number;
  readonly measured: Measured;
  /** It began on an earlier page. */
  readonly goesOn: boolean;
}

export interface SideColumn {
  readonly placed: readonly Positioned[];
  /** For the next page. */
  readonly carried: readonly Measured[];
  /** Heights of notes that should begin on this page and do not. */
  readonly missed: readonly number[];
}

export const NO_NOTES: SideColumn = { placed: [], carried: [], missed: [] };

/** The notes of a page's text, in order. */
export function notesOf(measured: Measured, y = 0, notes: SideNote[] = []): SideNote[] {
  for (const float of measured.floats ?? []) {
    notes.push({ y: y + float.y, measured: float.measured, goesOn: false });
  }
  for (const child of measured.children) notesOf(child.measured, y + child.y, notes);
  return notes;
}

export function placeNotes(notes: readonly SideNote[], height: number): SideColumn {
  if (notes.length === 0) return NO_NOTES;
  const needed = notes.reduce((sum, note, index) => sum + note.measured.height + distance(notes, index), 0);
  return needed <= height + TOLERANCE ? spread(notes, height) : packed(notes, height);
}

/** All fit: put each where it wants to be, from the top down, then push up from the foot of the page. */
function spread(notes: readonly SideNote[], height: number): SideColumn {
  const tops: number[] = [];
  let bottom = 0;
  for (const [index, { y, measured }] of notes.entries()) {
    const top = Math.max(y + measured.box.edges.margins.top, bottom + distance(notes, index));
    tops.push(top);
    bottom = top + measured.height;
  }
  let limit = height;
  for (let index = notes.length - 1; index >= 0; index -= 1) {
    const top = Math.min(tops[index] as number, limit - (notes[index] as SideNote).measured.height);
    tops[index] = top;
    limit = top - distance(notes, index);
  }
  const placed = notes.map(({ measured }, index) => ({ x: 0, y: tops[index] as number, measured }));
  return { placed, carried: [], missed: [] };
}

/** Too much for one page: pack from the top down, and break the last one. */
function packed(notes: readonly SideNote[], height: number): SideColumn {
  const placed: Positioned[] = [];
  const carried: Measured[] = [];
  const missed: number[] = [];
  let y = 0;
  for (const [index, { measured, goesOn, ...note }] of notes.entries()) {
    const top = y + distance(notes, index);
    const room = height - top;
    const part =
      carried.length > 0 ? undefined : (split(measured, room, 'strict') ?? loosely(measured, room, y));
    if (part) placed.push({ x: 0, y: top, measured: part.first });
    const rest = part ? part.rest : measured;
    if (rest) carried.push(rest);
    if (!part && !goesOn) missed.push(note.y);
    y = top + (part?.first.height ?? 0);
  }
  return { placed, carried, missed };
}

/** At the top of a page, no later place is better: break anywhere. */
function loosely(measured: Measured, room: number, y: number) {
  return y === 0 ? split(measured, room, 'loose') : undefined;
}

/** Between a note and the one above: the larger of their margins. */
function distance(notes: readonly SideNote[], index: number): number {
  const above = notes[index - 1];
  const own = (notes[index] as SideNote).measured.box.edges.margins;
  return above ? Math.max(above.measured.box.edges.margins.bottom, own.top) : 0;
}
