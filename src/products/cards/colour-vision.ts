/**
 * How colours look to people who lack one of the three kinds of cones: Brettel, Viénot and Mollon, "Computerized
 * simulation of color appearance for dichromats", J. Opt. Soc. Am. A 14 (1997). Of all colours that such eyes
 * cannot tell apart, it shows the one on the two half-planes that they see as others do: greys, and for
 * protanopia and deuteranopia the hues of 475 and 575 nm, for tritanopia those of 485 and 660 nm.
 */
import type { Light } from '../../colour.ts';

/** Without red cones, without green ones, without blue ones. */
export const COLOUR_BLINDNESS = ['protanopia', 'deuteranopia', 'tritanopia'] as const;

export type ColourBlindness = (typeof COLOUR_BLINDNESS)[number];

type Matrix = readonly [Light, Light, Light];

/**
 * Both projections, from linear sRGB to linear sRGB, and the plane between their half-spaces. The figures are
 * those of libDaltonLens (N. Burrus, public domain): the cones of Smith and Pokorny (1975), a screen of sRGB.
 */
interface Projection {
  /** Where a colour lies on the side that `normal` points to, or in the plane. */
  readonly near: Matrix;
  readonly far: Matrix;
  readonly normal: Light;
}

const PROJECTIONS: Readonly<Record<ColourBlindness, Projection>> = {
  protanopia: {
    near: [
      [0.1498, 1.19548, -0.34528],
      [0.10764, 0.84864, 0.04372],
      [0.00384, -0.0054, 1.00156],
    ],
    far: [
      [0.1457, 1.16172, -0.30742],
      [0.10816, 0.85291, 0.03892],
      [0.00386, -0.00524, 1.00139],
    ],
    normal: [0.00048, 0.00393, -0.00441],
  },
  deuteranopia: {
    near: [
      [0.36477, 0.86381, -0.22858],
      [0.26294, 0.64245, 0.09462],
      [-0.02006, 0.02728, 0.99278],
    ],
    far: [
      [0.37298, 0.88166, -0.25464],
      [0.25954, 0.63506, 0.1054],
      [-0.0198, 0.02784, 0.99196],
    ],
    normal: [-0.00281, -0.00611, 0.00892],
  },
  tritanopia: {
    near: [
      [1.01277, 0.13548, -0.14826],
      [-0.01243, 0.86812, 0.14431],
      [0.07589, 0.805, 0.11911],
    ],
    far: [
      [0.93678, 0.18979, -0.12657],
      [0.06154, 0.81526, 0.1232],
      [-0.37562, 1.12767, 0.24796],
    ],
    normal: [0.03901, -0.02788, -0.01113],
  },
};

/** The light that looks to everyone as `light` does to such eyes, within what a screen can show. */
export function seenWith(blindness: ColourBlindness, light: Light): Light {
  const { near, far, normal } = PROJECTIONS[blindness];
  const [red, green, blue] = dot(normal, light) >= 0 ? near : far;
  return [shown(dot(red, light)), shown(dot(green, light)), shown(dot(blue, light))];
}

function dot([a, b, c]: Light, [p, q, r]: Light): number {
  return a * p + b * q + c * r;
}

function shown(share: number): number {
  return Math.min(1, Math.max(0, share));
}
