/** Lines → the text to send to a terminal. */
import type { Colour } from '../../colour.ts';
import type { Environment } from '../language.ts';
import { type Line, plainText, type ScreenView, type Span } from './lines.ts';

/** False with NO_COLOR: then nothing is coloured, bold or inverted; the words say everything anyway. */
export type Depth = 'none' | '256' | 'true';

export function depthOf({ NO_COLOR, COLORTERM }: Environment): Depth {
  if (NO_COLOR) return 'none';
  return COLORTERM === 'truecolor' || COLORTERM === '24bit' ? 'true' : '256';
}

const LOOKS = { strong: '1', faint: '2', current: '7', wrong: '1;31' } as const;

export const OPEN_SCREEN = '\x1b[?1049h\x1b[?2004h';
export const CLOSE_SCREEN = '\x1b[?2004l\x1b[?25h\x1b[?1049l';

/** Draws the whole screen; the cursor stands where you type, so that screen readers follow it. */
export function painted({ lines, caret }: ScreenView, depth: Depth): string {
  const rows = lines.map((each) => `${paintedLine(each, depth)}\x1b[K`).join('\r\n');
  const to = caret ? `\x1b[${caret.row + 1};${caret.column + 1}H\x1b[?25h` : '';
  return `\x1b[?25l\x1b[H${rows}\x1b[J${to}`;
}

function paintedLine(of: Line, depth: Depth): string {
  return depth === 'none' ? plainText(of) : of.map((span) => paintedSpan(span, depth)).join('');
}

function paintedSpan({ text, look, paper }: Span, depth: Depth): string {
  const codes = [...(look ? [LOOKS[look]] : []), ...(paper ? [background(paper, depth)] : [])];
  return codes.length === 0 ? text : `\x1b[${codes.join(';')}m${text}\x1b[0m`;
}

function background({ red, green, blue }: Colour, depth: Depth): string {
  if (depth === 'true') return `48;2;${red};${green};${blue}`;
  const [r, g, b] = [red, green, blue].map((part) => Math.round((part / 255) * 5)) as [
    number,
    number,
    number,
  ];
  return `48;5;${16 + 36 * r + 6 * g + b}`;
}
