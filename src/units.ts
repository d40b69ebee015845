/**
 * Lengths. Inside the engine every length is in PostScript points (1/72 inch);
 * millimetres exist only at the edges and say so in their names (`bleedMm`).
 */

const POINTS_PER_INCH = 72;
const MM_PER_INCH = 25.4;

export function mm(millimetres: number): number {
  return (millimetres * POINTS_PER_INCH) / MM_PER_INCH;
}

/** Less by more than the noise of converting. */
export function isBelow(length: number, limit: number): boolean {
  return length < limit - 1e-6;
}

export function toMm(points: number): number {
  return (points * MM_PER_INCH) / POINTS_PER_INCH;
}
