/** Colours of the sRGB space; each part from 0 to 255. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

export const BLACK: Colour = { red: 0, green: 0, blue: 0 };

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

export function isGrey({ red, green, blue }: Colour): boolean {
  return red === green && green === blue;
}

/** Black words must be legible on a paper or a band (WCAG 2.2, 1.4.6: 7 : 1). */
export const LEAST_CONTRAST = 7;

/** Contrast of black on a colour, from 1 to 21 (WCAG 2.2, relative luminance and contrast ratio). */
export function contrastOfBlack({ red, green, blue }: Colour): number {
  const luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return (luminance + 0.05) / 0.05;
}

/** A part of an sRGB colour, 0 to 255, as a share of light. */
function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
