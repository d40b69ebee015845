/** Any colour of sRGB, for properties. */
import fc from 'fast-check';
import type { Colour } from '../src/colour.ts';

const part = fc.integer({ min: 0, max: 255 });

export const arbitraryColour: fc.Arbitrary<Colour> = fc.record({ red: part, green: part, blue: part });
