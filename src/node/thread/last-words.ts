/** What is told of a command that cannot tell it itself: by the main thread, which knows nothing else of it. */
import { type Diagnostic, problem } from '../../diagnostics.ts';
import { peekLanguage } from '../commands/arguments.ts';
import { chooseLanguage, type Environment } from '../language.ts';
import { toText } from '../shown-problems.ts';

/** Its words could not be written. */
export function lostWords(reason: string, argv: readonly string[], environment: Environment): string {
  return told(problem('project/words-lost', undefined, { reason }), argv, environment);
}

/**
 * There was no memory left.
 * @param most that it could have, in MB
 */
export function outOfMemory(most: number, argv: readonly string[], environment: Environment): string {
  return told(problem('project/out-of-memory', undefined, { most }), argv, environment);
}

function told(diagnostic: Diagnostic, argv: readonly string[], environment: Environment): string {
  const language = chooseLanguage(peekLanguage(argv), environment);
  const setting = { language, colour: false, files: new Map(), display: (key: string) => key };
  return `${toText(diagnostic, setting)}\n`;
}
