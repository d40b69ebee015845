/** Reports a bug of ours as such. */
import { collect, problem } from '../../diagnostics.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

export function ourBug(error: unknown, session: Session): ExitCode {
  const problems = collect();
  const { KLETSPOT_DEBUG } = session.world.environment;
  const text = error instanceof Error ? error.message : String(error);
  problems.report(problem('command/our-bug', undefined, { error: text, written: session.written }));
  if (KLETSPOT_DEBUG && error instanceof Error) session.world.stderr.write(`${error.stack}\n`);
  return finish(problems, NO_FILES, session, session.world.stderr);
}
