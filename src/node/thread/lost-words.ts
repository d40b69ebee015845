/** The last words of a command whose output could not be written. */
import { problem } from '../../diagnostics.ts';
import { peekLanguage } from '../commands/arguments.ts';
import { chooseLanguage, type Environment } from '../language.ts';
import { toText } from '../shown-problems.ts';

export function lostWords(reason: string, argv: readonly string[], environment: Environment): string {
  const language = chooseLanguage(peekLanguage(argv), environment);
  const setting = { language, colour: false, files: new Map(), display: (key: string) => key };
  return `${toText(problem('project/words-lost', undefined, { reason }), setting)}\n`;
}
