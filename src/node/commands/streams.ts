/**
 * What becomes of a command whose words cannot be written. It does its work: none of that depends on being heard.
 * Only a reader that goes away (`| head`) has had enough.
 */
import { problem } from '../../diagnostics.ts';
import type { Language } from '../../messages/catalogue.ts';
import { toText } from '../report.ts';

interface Writable {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

export interface Streams {
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Ends the process, with the code that it has. */
  readonly exit: () => void;
  /** Called at the first words that were lost. */
  readonly lost: () => void;
}

export function followStreams({ stdout, stderr, exit, lost }: Streams, language: Language): void {
  let isTold = false;
  stdout.on('error', (error) => {
    if (error.code === 'EPIPE') {
      exit();
      return;
    }
    if (isTold) return;
    isTold = true;
    lost();
    const told = problem('project/words-lost', undefined, { reason: error.code ?? error.message });
    const setting = { language, colour: false, files: new Map(), display: (key: string) => key };
    stderr.write(`${toText(told, setting)}\n`);
  });
  // There is nobody left to tell.
  stderr.on('error', () => {});
}
