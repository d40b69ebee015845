import type { drawingProblems, WhiteOn } from '../../../problems/drawing.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt } from '../../phrases.ts';

export const drawing = {
  'drawing/encoding': () => ({
    message: 'This drawing is not UTF-8 text.',
    hint: 'Save it again as a plain SVG.',
  }),
  'drawing/size': ({ attribute, value }) => ({
    message:
      value === undefined
        ? 'This drawing does not say how large it is.'
        : `The drawing cannot have the ${attribute} “${excerpt(value)}”.`,
    hint: 'Its <svg> needs a viewBox with four numbers, such as viewBox="0 0 100 100", none more than a million; a size beside it is in px, mm, cm, in or pt.',
  }),
  'drawing/not-closed': ({ tag }) => ({
    message: `The drawing opens <${tag}> and does not close it.`,
    hint: 'Save it again from a drawing program.',
  }),
  'drawing/stray-closing': ({ tag }) => ({
    message: `The drawing closes <${tag}> here, and it is not open.`,
    hint: `Take </${tag}> out, or save the drawing again from a drawing program.`,
  }),
  'drawing/too-deep': ({ most }) => ({
    message: `More than ${most} elements stand inside each other here.`,
    hint: 'Ungroup the drawing in a drawing program.',
  }),
  'drawing/too-much': ({ elements, points }) => ({
    message: `This drawing has more than ${elements} elements or ${points} points.`,
    hint: 'A silhouette is a few areas and lines: simplify the drawing.',
  }),
  'drawing/too-far': ({ times }) => ({
    message: `This reaches more than ${times} times the size of the drawing out of it.`,
    hint: 'Look for a number or a transform that is too large, or cut off what is not seen.',
  }),
  'drawing/element': ({ tag }) => ({
    message: `A silhouette cannot hold <${tag}>.`,
    hint: hintFor(tag),
  }),
  'drawing/property': ({ property, value }) => ({
    message: `“${property}: ${excerpt(value)}” cannot be drawn.`,
    hint: 'A silhouette has areas and lines in one colour: no gradients, masks, filters or arrowheads. Take it out, or turn it into paths.',
  }),
  'drawing/value': ({ attribute, value }) => ({
    message: `The attribute ${attribute} cannot be drawn as “${excerpt(value)}”.`,
    hint: 'Look for a slip of the pen, or a number of more than a million; or turn the element into a path.',
  }),
  'drawing/style-sheet': ({ found }) => ({
    message: `“${excerpt(found)}” in the style of this drawing is not understood.`,
    hint: 'Rules here have tags, .classes and #ids only. Save it with presentation attributes instead of a style sheet.',
  }),
  'drawing/second-colour': ({ one, other }) => ({
    message: `This drawing has more than one colour: ${one} and ${other}.`,
    hint: 'A silhouette is printed in one colour. Give everything that is printed the same, and what stays open white.',
  }),
  'drawing/half-transparent': ({ tag }) => ({
    message: `This <${tag}> is half transparent.`,
    hint: 'A silhouette has one ink and no tints: make it fully opaque, or take it out.',
  }),
  'drawing/white': ({ of }) => ({
    message: WHITE[of],
    hint: `Cut it out of what lies under it${of === 'line' ? `; turn the line into an area first (${OUTLINES})` : ''}.`,
  }),
  'drawing/uneven-line': () => ({
    message: 'This line is stretched more in one direction than in the other.',
    hint: `Turn it into an area (${OUTLINES}).`,
  }),
  'drawing/clip': () => ({
    message: 'This is clipped by something that is no single area.',
    hint: 'Clip it in the drawing program and keep what is left; or clip it by one path.',
  }),
  'drawing/reference': ({ reference, isLoop }) => ({
    message: isLoop
      ? `“${excerpt(reference)}” is used inside itself, or too deep.`
      : `There is no “${excerpt(reference)}” in this drawing to use.`,
    hint: 'Put the element itself in its place (Inkscape: Edit > Clone > Unlink Clone).',
  }),
  'drawing/nothing': () => ({
    message: 'Nothing of this drawing would be printed.',
    hint: 'White is paper, and what lies outside the viewBox is cut off: draw in black, inside it.',
  }),
} satisfies ProblemWords<typeof drawingProblems>;

const OUTLINES =
  'Inkscape: Path > Stroke to Path; Illustrator: Object > Path > Outline Stroke; Figma: Outline Stroke';

const WHITE: Readonly<Record<WhiteOn, string>> = {
  line: 'A white line lies on the drawing, and paper cannot be left out in the shape of a line.',
  overlap: 'A white area lies on the drawing and overlaps itself, so it cannot be left out as paper.',
  clip: 'A white area lies on the drawing and is clipped itself, so it cannot be left out as paper.',
};

function hintFor(tag: string): string {
  if (tag === 'text' || tag === 'tspan' || tag === 'textPath') {
    return 'Turn the letters into paths.';
  }
  if (tag === 'image') {
    return 'Trace the picture, or draw it anew.';
  }
  return 'It takes paths, rectangles, circles, ellipses, lines and polygons. Take it out, or turn it into paths.';
}
