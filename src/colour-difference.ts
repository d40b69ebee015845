/**
 * How different colours look, as a number: CIEDE2000 (ISO/CIE 11664-6:2014), after G. Sharma, W. Wu and
 * E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary test data, and
 * mathematical observations", Color Research and Application 30 (2005), whose names are used here.
 */
import type { Light } from './colour.ts';

/** CIELAB under D65 (ISO/CIE 11664-4): lightness 0 to 100, and from green to red, from blue to yellow. */
export type Lab = readonly [L: number, a: number, b: number];

/** Linear sRGB to CIE XYZ (IEC 61966-2-1), each row divided by what white has of it, so that greys are (t, t, t). */
const TO_XYZ: readonly Light[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
].map(([red = 0, green = 0, blue = 0]): Light => {
  const white = red + green + blue;
  return [red / white, green / white, blue / white];
});

export function labOf([red, green, blue]: Light): Lab {
  const [x = 0, y = 0, z = 0] = TO_XYZ.map(([r, g, b]) => lightness(r * red + g * green + b * blue));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function lightness(share: number): number {
  return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
}

/** 1 is about the least that is seen, side by side in good light; black and white are 100 apart. */
export function differenceOf(one: Lab, other: Lab): number {
  const chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const stretch = 1 + (1 - saturation(chroma)) / 2;
  const [from, to] = [polar(one, stretch), polar(other, stretch)];
  const turn = turnBetween(from, to);
  const [L, C, h] = [(from.L + to.L) / 2, (from.C + to.C) / 2, meanHue(from, to)];
  const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const SC = 1 + 0.045 * C;
  const SH = 1 + 0.015 * C * hueWeight(h);
  const dL = (to.L - from.L) / SL;
  const dC = (to.C - from.C) / SC;
  const dH = (2 * Math.sqrt(from.C * to.C) * sin(turn / 2)) / SH;
  const blues = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const RT = -sin(2 * blues) * 2 * saturation(C);
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + RT * dC * dH);
}

interface Polar {
  readonly L: number;
  readonly C: number;
  /** In degrees, from 0. */
  readonly h: number;
}

function polar([L, a, b]: Lab, stretch: number): Polar {
  const degrees = (Math.atan2(b, a * stretch) * 180) / Math.PI;
  return { L, C: Math.hypot(a * stretch, b), h: degrees < 0 ? degrees + 360 : degrees };
}

function saturation(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** From hue to hue the shorter way, in degrees; greys have none. */
function turnBetween(from: Polar, to: Polar): number {
  if (from.C * to.C === 0) return 0;
  const turn = to.h - from.h;
  if (Math.abs(turn) <= 180) return turn;
  return turn > 0 ? turn - 360 : turn + 360;
}

function meanHue(from: Polar, to: Polar): number {
  const sum = from.h + to.h;
  if (from.C * to.C === 0) return sum;
  if (Math.abs(from.h - to.h) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

function hueWeight(h: number): number {
  return 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
