/** The outline of a glyph, to draw letters without embedding their font. */
import type { Font } from 'fontkit';
import type { FontFace } from './face.ts';

const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** SVG path data, in font units with y up; empty for a glyph without ink. */
export function outlineOf(face: FontFace, glyph: number): string {
  const { commands } = (face.program as Font).getGlyph(glyph).path;
  return commands.map(({ command, args }) => `${LETTERS[command]}${args.map(Math.round).join(' ')}`).join('');
}
