/**
 * The scales of the page that a printer's errors are read off, with an ordinary ruler. A vernier has ten steps of
 * 0.9 mm: laid along millimetres, the step that falls on one of them tells the tenths of where its zero lies.
 */
import { BLACK } from '../colour.ts';
import type { Size } from '../geometry.ts';
import { ANCHOR } from '../impose/adjustment.ts';
import type { PathItem } from '../layout/page.ts';
import type { PathCommand } from '../path.ts';
import { mm } from '../units.ts';

export interface ScaleLabel {
  readonly text: string;
  /** Its top left corner. */
  readonly x: number;
  readonly y: number;
}

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

export function scalesOn(paper: Size): Scales {
  const parts = [
    // A and B: from the paper's own edge.
    vernier('A', 'across', ANCHOR, mm(30)),
    vernier('B', 'down', ANCHOR, mm(60)),
    // C and D: from one line to another.
    zero('across', ANCHOR, mm(50)),
    vernier('C', 'across', ANCHOR + LENGTH, mm(50)),
    zero('down', ANCHOR, paper.width - mm(30)),
    vernier('D', 'down', ANCHOR + LENGTH, paper.width - mm(30)),
    ...ladders(paper),
  ];
  const stroke = { colour: BLACK, width: 0.35 };
  const commands = parts.flatMap((part) => part.commands);
  return {
    marks: { kind: 'path', x: 0, y: 0, scale: 1, commands, stroke },
    labels: parts.flatMap((part) => part.labels),
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

function vernier(name: string, direction: Direction, start: number, off: number): Drawn {
  const steps = Array.from({ length: 11 }, (_, step) => step);
  const longer = (step: number): number => mm(step % 5 === 0 ? 8 : 6);
  const label = (text: string, at: number, away: number): ScaleLabel =>
    direction === 'across'
      ? { text, x: at - mm(0.6), y: off + away }
      : { text, x: off + away, y: at - mm(1.2) };
  return {
    commands: steps.flatMap((step) => tick(direction, start + step * STEP, off, longer(step))),
    labels: [
      ...[0, 5, 10].map((step) => label(String(step), start + step * STEP, mm(8.5))),
      label(name, start + 13 * STEP, mm(2)),
    ],
  };
}

function zero(direction: Direction, at: number, off: number): Drawn {
  const label =
    direction === 'across' ? { x: at - mm(2), y: off + mm(8.5) } : { x: off + mm(8.5), y: at - mm(1.2) };
  return { commands: tick(direction, at, off, mm(8)), labels: [{ text: 'nul', ...label }] };
}

/** Steps away from each edge, one beside the other. */
function ladders({ width, height }: Size): Drawn[] {
  const steps = Array.from({ length: WIDEST_MM }, (_, index) => index + 1);
  const middleX = width / 2 - mm(30);
  const middleY = height / 2 - mm(30);
  return steps.map((step) => {
    const [x, y] = [middleX + mm(5 * step), middleY + mm(5 * step)];
    const at = mm(step);
    return {
      commands: [
        ...tick('down', at, x, mm(4)),
        ...tick('down', height - at, x, mm(4)),
        ...tick('across', at, y, mm(4)),
        ...tick('across', width - at, y, mm(4)),
      ],
      labels: [
        { text: String(step), x: x + mm(1), y: mm(WIDEST_MM + 1) },
        { text: String(step), x: x + mm(1), y: height - mm(WIDEST_MM + 4) },
        { text: String(step), x: mm(WIDEST_MM + 1), y: y + mm(0.7) },
        { text: String(step), x: width - mm(WIDEST_MM + 4), y: y + mm(0.7) },
      ],
    };
  });
}
