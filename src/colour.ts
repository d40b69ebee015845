/** Colours of the sRGB space; each part from 0 to 255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export const BLACK: Colour = { red: 0, green: 0, blue: 0 };
export const WHITE: Colour = { red: 255, green: 255, blue: 255 };

/** Reads `#rgb` or `#rrggbb`; undefined for anything else. */
export function readHexColour(text: string): Colour | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const long = short ?? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!long) return undefined;
  const part = (index: number): number => {
    const digits = long[index] as string;
    return Number.parseInt(short ? digits + digits : digits, 16);
  };
  return { red: part(1), green: part(2), blue: part(3) };
}

/** As `#rrggbb`. */
export function hex({ red, green, blue }: Colour): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export function isGrey({ red, green, blue }: Colour): boolean {
  return red === green && green === blue;
}

/** Light of the three primaries of sRGB, linear, each as a share of the most that a screen gives: red, green, blue. */
export type Light = readonly [number, number, number];

/** IEC 61966-2-1. */
export function lightOf({ red, green, blue }: Colour): Light {
  return [linear(red), linear(green), linear(blue)];
}

/** Black words must be legible on a paper or a band (WCAG 2.2, 1.4.6: 7 : 1). */
export const LEAST_CONTRAST = 7;

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, relative luminance and contrast ratio). */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

export function contrastOfBlack(colour: Colour): number {
  return contrastOf(BLACK, colour);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A part of an sRGB colour, 0 to 255, as a share of light. */
function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
