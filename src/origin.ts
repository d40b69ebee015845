/** Where a run of text comes from: one place for all of it, or one from each start (in UTF-16 units) on. */
import type { Place } from './diagnostics.ts';

export type Origin = Place | undefined | readonly OriginPart[];

export interface OriginPart {
  readonly start: number;
  readonly place: Place | undefined;
}

/** The place of what stands at an offset of the text. */
export function originAt(origin: Origin, offset: number): Place | undefined {
  return isParts(origin) ? origin.findLast(({ start }) => start <= offset)?.place : origin;
}

/** The first place that is known. */
export function firstPlace(origin: Origin): Place | undefined {
  return isParts(origin) ? origin.find(({ place }) => place !== undefined)?.place : origin;
}

export function isSameOrigin(one: Origin, other: Origin): boolean {
  if (one === other) return true;
  if (isParts(one) !== isParts(other)) return false;
  if (!isParts(one) || !isParts(other)) return isSamePlace(one as Place, other as Place);
  return (
    one.length === other.length &&
    one.every((part, index) => {
      const twin = other[index] as OriginPart;
      return part.start === twin.start && isSamePlace(part.place, twin.place);
    })
  );
}

function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.line === other?.line && one?.column === other?.column && one?.file === other?.file;
}

function isParts(origin: Origin): origin is readonly OriginPart[] {
  return Array.isArray(origin);
}
