/** Writes a content stream, with a change of state only where it changes something. */

import { BLACK, type Colour, isGrey } from '../colour.ts';
import type { GlyphRun, PathItem, Stroke } from '../layout/page.ts';
import type { ByteWriter } from './bytes.ts';
import type { FontSubset } from './fonts.ts';
import type { Matrix, Rectangle } from './frame.ts';
import { numeral, numerals } from './syntax.ts';

/** The graphics state that operators have set; undefined where it is unknown. */
interface GraphicsState {
  fill: Colour | undefined;
  font: FontSubset | undefined;
  size: number;
  /** Operators. */
  stroke: string;
  lineWidth: string;
  cap: string;
  dash: string;
}

const NO_FONT = { font: undefined, size: 0 };

/** ISO 32000-1, table 52. */
const INITIAL: Readonly<GraphicsState> = {
  fill: BLACK,
  ...NO_FONT,
  stroke: '0 G',
  lineWidth: '1 w',
  cap: '0 J',
  dash: '[]0 d',
};

/** A form begins with the state of the place where it is painted, so it assumes nothing. */
const UNKNOWN: Readonly<GraphicsState> = {
  fill: undefined,
  ...NO_FONT,
  stroke: '',
  lineWidth: '',
  cap: '',
  dash: '',
};

export class Graphics {
  readonly #out: ByteWriter;
  #state: GraphicsState;
  readonly #saved: GraphicsState[] = [];
  #isInText = false;
  /** Where the line of the open text object starts, in thousandths of a point. */
  #lineX = 0;
  #lineY = 0;

  constructor(out: ByteWriter, kind: 'page' | 'form') {
    this.#out = out;
    this.#state = { ...(kind === 'page' ? INITIAL : UNKNOWN) };
  }

  finish(): void {
    this.#endText();
  }

  /** Draws in a space of its own, inside the clip, until `leave`. */
  enter(matrix: Matrix, clip?: Rectangle): void {
    this.#save();
    const [a, b, c, d, ...move] = matrix;
    this.#out.text(`${[a, b, c, d].map(factor).join(' ')} ${numerals(move)} cm\n`);
    if (!clip) return;
    const [left, bottom, right, top] = clip;
    this.#out.text(`${numerals([left, bottom, right - left, top - bottom])} re W n\n`);
  }

  leave(): void {
    this.#endText();
    this.#state = this.#saved.pop() ?? this.#state;
    this.#out.text('Q\n');
  }

  #save(): void {
    this.#endText();
    this.#saved.push({ ...this.#state });
    this.#out.text('q\n');
  }

  /** Marked content holds whole text objects, so one ends where a sequence begins or ends. */
  begin(tag: string): void {
    this.#endText();
    this.#out.text(tag);
    this.#out.byte(NEWLINE);
  }

  end(): void {
    this.#endText();
    this.#out.text('EMC\n');
  }

  text(run: GlyphRun, font: FontSubset, height: number): void {
    const out = this.#out;
    this.#setFill(run.colour);
    this.#setFont(font, run.size);
    if (!this.#isInText) this.#beginText();
    const x = Math.round(run.x * 1000);
    const y = Math.round((height - run.y) * 1000);
    out.thousandths(x - this.#lineX);
    out.byte(SPACE);
    out.thousandths(y - this.#lineY);
    out.text(' Td ');
    this.#lineX = x;
    this.#lineY = y;
    font.show(run, out);
    out.byte(NEWLINE);
  }

  path(item: PathItem, height: number): void {
    const { fill, stroke, clips = [] } = item;
    this.#endText();
    const isApart = clips.length > 0 || stroke?.join !== undefined;
    if (isApart) this.#save();
    for (const clip of clips) {
      this.#outline({ ...item, commands: clip.commands }, height);
      this.#out.text(clip.rule === 'evenodd' ? 'W* n\n' : 'W n\n');
    }
    if (fill) this.#setFill(fill);
    if (stroke) this.#setStroke(stroke);
    this.#outline(item, height);
    this.#out.text(`${paintOperator(item)}\n`);
    if (isApart) this.leave();
  }

  /** Paints a form, which leaves the state unchanged. */
  form(name: string): void {
    this.#endText();
    this.#out.text(`/${name} Do\n`);
  }

  #outline({ commands, x, y, scale }: PathItem, height: number): void {
    const out = this.#out;
    for (const command of commands) {
      for (let at = 1; at < command.length; at += 2) {
        out.numeral(x + scale * Number(command[at]));
        out.byte(SPACE);
        out.numeral(height - y - scale * Number(command[at + 1]));
        out.byte(SPACE);
      }
      out.text(PATH_OPERATORS[command[0]]);
    }
  }

  #setFill(colour: Colour): void {
    const { fill } = this.#state;
    if (fill && sameColour(fill, colour)) return;
    this.#state.fill = colour;
    this.#out.text(`${fillOperator(colour)}\n`);
  }

  #setFont(font: FontSubset, size: number): void {
    const state = this.#state;
    if (state.font === font && state.size === size) return;
    state.font = font;
    state.size = size;
    this.#out.text(`/${font.resource} ${numeral(size)} Tf\n`);
  }

  #setStroke(stroke: Stroke): void {
    const operands = colourOperands(stroke.colour);
    this.#set('stroke', `${numerals(operands)} ${operands.length === 1 ? 'G' : 'RG'}`);
    this.#set('lineWidth', `${numeral(stroke.width)} w`);
    this.#set('cap', `${CAPS[stroke.cap ?? 'butt']} J`);
    this.#set('dash', `[${numerals(stroke.dash ?? [])}]${numeral(stroke.dashOffset ?? 0)} d`);
    if (stroke.join === undefined) return;
    // Set and forgotten between q and Q: everywhere else corners are as a page begins with.
    this.#out.text(`${JOINS[stroke.join]} j\n${numeral(stroke.miterLimit ?? 10)} M\n`);
  }

  #set(part: 'stroke' | 'lineWidth' | 'cap' | 'dash', operator: string): void {
    if (this.#state[part] === operator) return;
    this.#state[part] = operator;
    this.#out.text(`${operator}\n`);
  }

  #beginText(): void {
    this.#isInText = true;
    this.#lineX = 0;
    this.#lineY = 0;
    this.#out.text('BT\n');
  }

  #endText(): void {
    if (!this.#isInText) return;
    this.#isInText = false;
    this.#out.text('ET\n');
  }
}

const SPACE = 0x20;
const NEWLINE = 0x0a;

const PATH_OPERATORS = { M: 'm\n', L: 'l\n', C: 'c\n', Z: 'h\n' } as const;

/** ISO 32000-1, tables 54 and 55. */
const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;

/** ISO 32000-1, table 60. */
function paintOperator({ fill, fillRule, stroke }: PathItem): string {
  if (!fill) return 'S';
  return `${stroke ? 'B' : 'f'}${fillRule === 'evenodd' ? '*' : ''}`;
}

function sameColour(one: Colour, other: Colour): boolean {
  return one.red === other.red && one.green === other.green && one.blue === other.blue;
}

/** The operator that sets the fill colour. */
export function fillOperator(colour: Colour): string {
  const operands = colourOperands(colour);
  return `${numerals(operands)} ${operands.length === 1 ? 'g' : 'rg'}`;
}

/** sRGB, or grey if all parts are equal: files for coloured paper must have no colour operator. */
function colourOperands(colour: Colour): readonly number[] {
  const { red, green, blue } = colour;
  const parts = isGrey(colour) ? [red] : [red, green, blue];
  return parts.map((part) => part / 255);
}

/** To a millionth: over the height of a sheet, a thousandth would show. */
function factor(value: number): string {
  return String(Number(value.toFixed(6)) || 0);
}
