/**
 * The scales of the sheet that a printer's errors are read off, with an ordinary ruler. A vernier has ten steps of
 * 0.9 mm: laid along millimetres, the step that falls on one of them tells the tenths of where its zero lies.
 *
 * Front and back are read from the same two edges of the sheet, so the scales of the back are those of the front in
 * a mirror: each lies behind its like. Whatever size the paper really has, what is read on both sides agrees.
 */
import { BLACK } from '../../colour.ts';
import type { Size } from '../../geometry.ts';
import { ANCHOR, type Corner, READ_AT } from '../../impose/adjustment.ts';
import type { PathItem } from '../../layout/page.ts';
import type { PathCommand } from '../../path.ts';
import { mm } from '../../units.ts';

export interface ScaleLabel {
  readonly text: string;
  /** The name of a scale, else a figure at one of its steps. */
  readonly isName: boolean;
  /** The corner of its box nearest to the corner of the paper that is measured from. */
  readonly x: number;
  readonly y: number;
}

/** Of the boxes of labels. */
export const LABEL_SIZE: Size = { width: mm(8), height: mm(5) };

export interface Scales {
  readonly marks: PathItem;
  readonly labels: readonly ScaleLabel[];
}

type Direction = 'across' | 'down';

interface Drawn {
  readonly commands: readonly PathCommand[];
  readonly labels: readonly ScaleLabel[];
}

const STEP = mm(0.9);

/** As long as the ruler is in a printer's profile. */
const LENGTH = mm(100);

/** Wider than any printer leaves blank. */
const WIDEST_MM = 12;

/** From here to the scale that rotation is read with: a multiple of as many mm as make it simple to reckon with. */
const DEGREE = 180 / Math.PI;

/** The height of the lower scale and its figures, with some to spare. */
const LOWEST = mm(22);

/** Divide the difference between the two readings, in mm, by this to get degrees. */
export function divisorOn(paper: Size): number {
  return Math.max(1, Math.min(4, Math.floor((paper.height - READ_AT.x - LOWEST) / mm(DEGREE))));
}

export function scalesOn(paper: Size, side: 'front' | 'back', corner: Corner): Scales {
  const names = side === 'front' ? ['A', 'B', 'E'] : ['F', 'G', 'H'];
  const [across = '', down = '', turn = ''] = names;
  const measured = [
    vernier(across, 'across', ANCHOR, READ_AT.x),
    vernier(down, 'down', ANCHOR, READ_AT.y),
    vernier(turn, 'across', ANCHOR, READ_AT.x + divisorOn(paper) * mm(DEGREE)),
  ];
  const stretch = [
    zero('across', ANCHOR, mm(50)),
    vernier('C', 'across', ANCHOR + LENGTH, mm(50)),
    zero('down', ANCHOR, paper.width - mm(40)),
    vernier('D', 'down', ANCHOR + LENGTH, paper.width - mm(40)),
  ];
  const parts = [
    ...[...measured, ...(side === 'front' ? stretch : [])].map((part) => mirrored(part, paper, corner)),
    ...ladders(paper),
  ];
  const stroke = { colour: BLACK, width: 0.35 };
  const commands = parts.flatMap((part) => part.commands);
  return {
    marks: { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke },
    labels: parts.flatMap((part) => part.labels),
  };
}

/** Mirrors a drawing from the top left corner to another. */
function mirrored({ commands, labels }: Drawn, paper: Size, corner: Corner): Drawn {
  const x = (at: number, size = 0): number => (corner === 'top-right' ? paper.width - at - size : at);
  const y = (at: number, size = 0): number => (corner === 'bottom-left' ? paper.height - at - size : at);
  return {
    commands: commands.map((command) =>
      command[0] === 'M' || command[0] === 'L' ? [command[0], x(command[1]), y(command[2])] : command,
    ),
    labels: labels.map((label) => ({
      ...label,
      x: x(label.x, LABEL_SIZE.width),
      y: y(label.y, LABEL_SIZE.height),
    })),
  };
}

/** A tick of a length at a place along its scale; `off` is where the scale lies, beside the edge. */
function tick(direction: Direction, at: number, off: number, length: number): PathCommand[] {
  const [from, to] = [off, off + length];
  return direction === 'across'
    ? [
        ['M', at, from],
        ['L', at, to],
      ]
    : [
        ['M', from, at],
        ['L', to, at],
      ];
}

const LONG_TICK = mm(8);
const SHORT_TICK = mm(6);

/** Its ticks end in one line, along which the ruler is laid. */
function vernier(name: string, direction: Direction, start: number, off: number): Drawn {
  const steps = Array.from({ length: 11 }, (_, step) => step);
  return {
    commands: steps.flatMap((step) =>
      tick(direction, start + step * STEP, off, step % 5 === 0 ? LONG_TICK : SHORT_TICK),
    ),
    labels: [
      ...[0, 5, 10].map((step) => labelAt(direction, String(step), start + step * STEP, off + LONG_TICK)),
      { ...labelAt(direction, name, start + 13.5 * STEP, off + mm(1)), isName: true },
    ],
  };
}

function zero(direction: Direction, at: number, off: number): Drawn {
  return {
    commands: tick(direction, at, off, LONG_TICK),
    labels: [labelAt(direction, '0', at, off + LONG_TICK)],
  };
}

/** Its middle at a place along the scale. */
function labelAt(direction: Direction, text: string, at: number, off: number): ScaleLabel {
  const { width, height } = LABEL_SIZE;
  const place = direction === 'across' ? { x: at - width / 2, y: off } : { x: off, y: at - height / 2 };
  return { text, isName: false, ...place };
}

/** Steps away from each edge, one beside the other. */
function ladders({ width, height }: Size): Drawn[] {
  const steps = Array.from({ length: WIDEST_MM }, (_, index) => index + 1);
  const middleX = width / 2 - mm(30);
  const middleY = height / 2 - mm(30);
  const away = mm(WIDEST_MM + 0.5);
  return steps.map((step) => {
    const [x, y] = [middleX + mm(5 * step), middleY + mm(5 * step)];
    const at = mm(step);
    const text = String(step);
    const [center, middle] = [x + mm(2), y + mm(2)];
    return {
      commands: [
        ...tick('down', at, x, mm(4)),
        ...tick('down', height - at, x, mm(4)),
        ...tick('across', at, y, mm(4)),
        ...tick('across', width - at, y, mm(4)),
      ],
      labels: [
        labelAt('across', text, center, away),
        labelAt('across', text, center, height - away - LABEL_SIZE.height),
        labelAt('down', text, middle, away),
        labelAt('down', text, middle, width - away - LABEL_SIZE.width),
      ],
    };
  });
}
