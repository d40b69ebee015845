/** One page's content stream: operators, each change of state written only where it changes something. */

import type { Colour } from '../colour.ts';
import type { GlyphRun, PathItem, Stroke } from '../layout/page.ts';
import type { FontSubset } from './fonts.ts';
import type { Matrix } from './frame.ts';
import { numeral, numerals } from './syntax.ts';

/** Values of the graphics state, as operators set them; the initial ones of ISO 32000-1, table 52. */
interface GraphicsState {
  fill: string;
  stroke: string;
  lineWidth: string;
  cap: string;
  dash: string;
  font: string;
}

const INITIAL: Readonly<GraphicsState> = {
  fill: '0 g',
  stroke: '0 G',
  lineWidth: '1 w',
  cap: '0 J',
  dash: '[]0 d',
  font: '',
};

const UNKNOWN: Readonly<GraphicsState> = { fill: '', stroke: '', lineWidth: '', cap: '', dash: '', font: '' };

export class Graphics {
  private content = '';
  private state: GraphicsState = { ...INITIAL };
  private saved: GraphicsState | undefined;
  /** Where the line of the open text object starts, in thousandths of a point. */
  private line: { readonly x: number; readonly y: number } | undefined;

  /** For a form, which begins with the state of wherever it is painted: it takes nothing for granted. */
  static ofForm(): Graphics {
    const graphics = new Graphics();
    graphics.state = { ...UNKNOWN };
    return graphics;
  }

  finished(): string {
    this.endText();
    return this.content;
  }

  /** Draws what follows in a space of its own, until `leave`. */
  enter(matrix: Matrix): void {
    this.endText();
    this.saved = { ...this.state };
    this.content += `q\n${numerals(matrix)} cm\n`;
  }

  leave(): void {
    this.endText();
    if (this.saved) this.state = this.saved;
    this.content += 'Q\n';
  }

  /** Marked content holds whole text objects, so one ends where a sequence begins or ends. */
  begin(tag: string): void {
    this.endText();
    this.content += `${tag}\n`;
  }

  end(): void {
    this.endText();
    this.content += 'EMC\n';
  }

  text(run: GlyphRun, font: FontSubset, height: number): void {
    this.set('fill', fillOperator(run.colour));
    this.set('font', `/${font.resource} ${numeral(run.size)} Tf`);
    if (!this.line) {
      this.content += 'BT\n';
      this.line = { x: 0, y: 0 };
    }
    const x = Math.round(run.x * 1000);
    const y = Math.round((height - run.y) * 1000);
    const moveX = numeral((x - this.line.x) / 1000);
    const moveY = numeral((y - this.line.y) / 1000);
    this.line = { x, y };
    this.content += `${moveX} ${moveY} Td ${font.show(run)}\n`;
  }

  path(item: PathItem, height: number): void {
    const { fill, stroke } = item;
    this.endText();
    if (fill) this.set('fill', fillOperator(fill));
    if (stroke) this.setStroke(stroke);
    const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
    this.content += `${pathOperators(item, height)}${paint}\n`;
  }

  /** Paints a form; it leaves the state as it is. */
  form(name: string): void {
    this.endText();
    this.content += `/${name} Do\n`;
  }

  private setStroke(stroke: Stroke): void {
    this.set('stroke', strokeOperator(stroke.colour));
    this.set('lineWidth', `${numeral(stroke.width)} w`);
    this.set('cap', stroke.cap === 'round' ? '1 J' : '0 J');
    this.set('dash', `[${numerals(stroke.dash ?? [])}]0 d`);
  }

  private set(part: keyof GraphicsState, operator: string): void {
    if (this.state[part] === operator) return;
    this.state[part] = operator;
    this.content += `${operator}\n`;
  }

  private endText(): void {
    if (!this.line) return;
    this.line = undefined;
    this.content += 'ET\n';
  }
}

/** sRGB, or grey where all parts are equal: paper of one colour must meet no colour operator. */
function colourOperands({ red, green, blue }: Colour): readonly number[] {
  const parts = red === green && green === blue ? [red] : [red, green, blue];
  return parts.map((part) => part / 255);
}

const fillOperators = new WeakMap<Colour, string>();

/** Made once for each colour of a style, which thousands of runs share. */
function fillOperator(colour: Colour): string {
  let operator = fillOperators.get(colour);
  if (operator === undefined) {
    const operands = colourOperands(colour);
    operator = `${numerals(operands)} ${operands.length === 1 ? 'g' : 'rg'}`;
    fillOperators.set(colour, operator);
  }
  return operator;
}

function strokeOperator(colour: Colour): string {
  const operands = colourOperands(colour);
  return `${numerals(operands)} ${operands.length === 1 ? 'G' : 'RG'}`;
}

const PATH_OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

function pathOperators(item: PathItem, height: number): string {
  let text = '';
  for (const command of item.commands) {
    for (let at = 1; at < command.length; at += 2) {
      const x = item.x + item.scale * Number(command[at]);
      const y = height - item.y - item.scale * Number(command[at + 1]);
      text += `${numeral(x)} ${numeral(y)} `;
    }
    text += `${PATH_OPERATORS[command[0]]}\n`;
  }
  return text;
}
