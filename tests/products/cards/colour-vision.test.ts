/** What the three kinds of colour blindness do to colours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Light, lightOf } from '../../../src/colour.ts';
import { differenceOf, labOf } from '../../../src/colour-difference.ts';
import { COLOUR_BLINDNESS, seenWith } from '../../../src/products/cards/colour-vision.ts';
import { arbitraryColour } from '../../arbitrary-colour.ts';

function furthest(one: Light, other: Light): number {
  return Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));
}

describe.each(COLOUR_BLINDNESS)('%s', (blindness) => {
  it('leaves greys as they are', () => {
    for (let part = 0; part <= 255; part += 1) {
      const grey = lightOf({ red: part, green: part, blue: part });
      expect(furthest(seenWith(blindness, grey), grey)).toBeLessThan(5e-5);
    }
  });

  it('takes nothing more from what it has taken from', () => {
    fc.assert(
      fc.property(arbitraryColour, (colour) => {
        const seen = seenWith(blindness, lightOf(colour));
        // What no screen can show was cut off, so it need not lie where colours are seen alike.
        fc.pre(seen.every((part) => part > 0 && part < 1));
        expect(furthest(seenWith(blindness, seen), seen)).toBeLessThan(0.001);
      }),
    );
  });

  it('gives what a screen can show', () => {
    fc.assert(
      fc.property(arbitraryColour, (colour) => {
        for (const part of seenWith(blindness, lightOf(colour))) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

/** Ishihara's trap, and its counterpart in blue: what one kind mixes up, another tells apart. */
it.each([
  ['deuteranopia', { red: 140, green: 160, blue: 60 }, { red: 201, green: 137, blue: 47 }],
  ['tritanopia', { red: 0, green: 150, blue: 150 }, { red: 20, green: 145, blue: 190 }],
] as const)('%s mixes up what others tell apart', (blindness, one, other) => {
  const apart = differenceOf(labOf(lightOf(one)), labOf(lightOf(other)));
  const [seen, seenToo] = [one, other].map((colour) => labOf(seenWith(blindness, lightOf(colour))));
  if (!seen || !seenToo) throw new Error('two colours are two');
  expect(apart).toBeGreaterThan(2 * differenceOf(seen, seenToo));
});
