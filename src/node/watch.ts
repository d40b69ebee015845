/** Builds again at every save. */
import { join } from 'node:path';
import { type ProjectFolders, startersIn } from './project.ts';

/** Editors save in several steps; this long after the last of them a build starts. */
const SETTLE_MS = 120;

export interface Watching {
  /** Shorter for work that is quick to repeat if a save was not finished. */
  readonly settleMs?: number;
  /** Whether to rebuild at once, for what was saved before the watch was ready. */
  readonly atOnce?: boolean;
}

/**
 * Calls `rebuild` with the paths that changed in content, templates and fonts, one call at a time: changes during a build
 * lead to one more. Ends after `signal` aborts, once a running build is done.
 */
export async function rebuildOnSave(
  folders: ProjectFolders,
  rebuild: (paths: readonly string[]) => Promise<void>,
  signal: AbortSignal,
  { settleMs = SETTLE_MS, atOnce = false }: Watching = {},
): Promise<void> {
  const { watch } = await import('chokidar');
  const { content, root, choice } = folders;
  const watched = [content, join(root, 'templates'), join(root, 'fonts'), ...(choice ? [choice.path] : [])];
  const ignored = [/(^|[\\/])(\.[^\\/]|node_modules)/, startersIn(content)];
  const watcher = watch(watched, { ignoreInitial: true, ignored });
  const changed = new Set<string>();
  const changes = oneAtATime(settleMs, () => {
    const paths = [...changed];
    changed.clear();
    return rebuild(paths);
  });
  watcher.on('all', (_event, path) => {
    changed.add(path);
    changes.ask();
  });
  if (atOnce) watcher.on('ready', changes.ask);
  await stopped(signal);
  await watcher.close();
  await changes.rest();
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

/** Runs the work some time after it was last asked for, never twice at once. */
function oneAtATime(
  settleMs: number,
  work: () => Promise<void>,
): { ask: () => void; rest: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const start = (): void => {
    if (running) {
      ask();
      return;
    }
    running = work().finally(() => {
      running = undefined;
    });
  };
  const ask = (): void => {
    clearTimeout(timer);
    timer = setTimeout(start, settleMs);
  };
  return {
    ask,
    async rest() {
      clearTimeout(timer);
      await running;
    },
  };
}
