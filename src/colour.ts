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
