/** Shows how far a build is: one line that changes on a terminal, plain lines elsewhere. */
import type { Words } from '../../words/kind.ts';
import type { Stream } from './world.ts';

export type Step = keyof Words['progress']['steps'];

export interface Progress {
  readonly step: (step: Step) => void;
  /** Clears the line. */
  readonly end: () => void;
}

export const SILENT: Progress = { step: () => {}, end: () => {} };

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MS = 80;
const CLEAR_LINE = '\r\u001b[2K';

export function showProgress(stream: Stream, words: Words['progress'], lively: boolean): Progress {
  return lively ? spinner(stream, words) : plainLines(stream, words);
}

function plainLines(stream: Stream, words: Words['progress']): Progress {
  return { step: (step) => stream.write(`${words.steps[step]}\n`), end: () => {} };
}

function spinner(stream: Stream, words: Words['progress']): Progress {
  let text = '';
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    frame = (frame + 1) % FRAMES.length;
    stream.write(`${CLEAR_LINE}${FRAMES[frame]} ${text}…`);
  };
  return {
    step(step) {
      text = words.steps[step];
      draw();
      timer ??= setInterval(draw, FRAME_MS).unref();
    },
    end() {
      if (timer) stream.write(CLEAR_LINE);
      clearInterval(timer);
      timer = undefined;
    },
  };
}
