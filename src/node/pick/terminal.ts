/** The terminal of the picker, on streams that a test can replace. */
import { StringDecoder } from 'node:string_decoder';
import type { Keyboard, Stream } from '../commands/world.ts';
import type { ScreenSize } from './lines.ts';

export interface Listener {
  readonly type: (chunk: string) => void;
  readonly resize: () => void;
  readonly gone: () => void;
}

export interface Terminal {
  readonly size: () => ScreenSize;
  readonly write: (text: string) => void;
  readonly start: (listener: Listener) => void;
  readonly stop: () => void;
}

const USUAL: ScreenSize = { columns: 80, rows: 24 };

export function terminalOn(keyboard: Keyboard, stream: Stream, stopping: AbortSignal): Terminal {
  let stop = (): void => {};
  return {
    size: () => ({ columns: stream.columns || USUAL.columns, rows: stream.rows || USUAL.rows }),
    write: (text) => {
      stream.write(text);
    },
    start: (listener) => {
      // A letter of several bytes may come in two chunks.
      const decoder = new StringDecoder('utf8');
      const hear = (chunk: Buffer | string): void =>
        listener.type(typeof chunk === 'string' ? chunk : decoder.write(chunk));
      keyboard.setRawMode?.(true);
      keyboard.on('data', hear);
      keyboard.on('end', listener.gone);
      stream.on?.('resize', listener.resize);
      stopping.addEventListener('abort', listener.gone);
      keyboard.resume();
      stop = () => {
        keyboard.off('data', hear);
        keyboard.off('end', listener.gone);
        stream.off?.('resize', listener.resize);
        stopping.removeEventListener('abort', listener.gone);
        keyboard.setRawMode?.(false);
        keyboard.pause();
      };
    },
    stop: () => stop(),
  };
}
