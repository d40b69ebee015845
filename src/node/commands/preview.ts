/** `kletspot preview`: the page at an address of this computer, made again at every save. */
import { type Collector, collect, type Diagnostic, problem, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { BuildRequest } from '../../request/request.ts';
import { EVENTS } from '../../web/preview/state.ts';
import { wordsIn } from '../../words/index.ts';
import { listed } from '../../words/phrases.ts';
import { threadOf } from '../places.ts';
import type { Preview } from '../preview/preview.ts';
import type { Listening } from '../preview/server.ts';
import { showPath } from '../project.ts';
import { rebuildOnSave } from '../watch.ts';
import { makeOrder } from './order.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

const USUAL_PORT = 4321;
const LARGEST_PORT = 65_535;

/** The page is quick to make: if a save was not finished yet, it is made again. */
const SETTLE_MS = 10;

/** Longer lists of names say nothing more. */
const MOST_NAMES = 3;

export async function runPreview(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, options, language } = session;
  const { request } = makeOrder(options, world, problems.report);
  const port = readPort(options.port, problems.report);
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);

  // Report a port in use before starting anything. Requests meanwhile wait for the first page.
  let open: (preview: Preview) => void = () => {};
  const opened = new Promise<Preview>((resolve) => {
    open = resolve;
  });
  const listening = await listenFor(port, opened);
  if ('code' in listening) {
    problems.report(listening);
    return finish(problems, NO_FILES, session, world.stderr);
  }
  const told = new Told(session);
  const preview = await makePreview(session, request, told);
  try {
    const first = await preview.remake();
    const code = told.tell(first?.problems ?? [], first?.files ?? NO_FILES);
    // Saving a file can't fix a problem that is in none.
    if (first?.problems.some(({ severity, place }) => severity === 'error' && !place)) return code;
    open(preview);
    told.say(wordsIn(language).preview.at(listening.address));
    session.world.settled();
    await remakeOnSave(session, preview, told);
    return 0;
  } finally {
    await Promise.all([listening.close(), preview.close()]);
  }
}

async function listenFor(port: number, opened: Promise<Preview>): Promise<Listening | Diagnostic> {
  const { listen } = await import('../preview/server.ts');
  return await listen(port, {
    at: async (path) => (await opened).at(path),
    stream: { path: EVENTS, open: (page) => void opened.then(({ channel }) => channel.open(page)) },
  });
}

async function makePreview(
  { folders, language, world }: Session,
  request: BuildRequest,
  told: Told,
): Promise<Preview> {
  const [{ Preview }, { BackgroundProducts }] = await Promise.all([
    import('../preview/preview.ts'),
    import('../preview/products.ts'),
  ]);
  return new Preview({
    folders,
    request,
    language,
    pageScripts: world.pageScripts,
    products: new BackgroundProducts(request, threadOf(world, 'making')),
    onProducts: ({ products, problems }, files, seconds) => {
      told.tell(problems, files);
      if (products) told.say(wordsIn(language).preview.productsMade(products.files.length, seconds));
    },
  });
}

/** Ends when the person stops it. */
async function remakeOnSave(
  { folders, world, language }: Session,
  preview: Preview,
  told: Told,
): Promise<void> {
  const words = wordsIn(language).preview;
  const remake = async (paths: readonly string[]): Promise<void> => {
    const began = performance.now();
    const remade = await preview.remake();
    if (!remade) return;
    const ms = Math.round(performance.now() - began);
    const shown = paths.map((path) => showPath(path, world.cwd));
    const saved = listed(shown, MOST_NAMES);
    told.tell(remade.problems, remade.files);
    told.say(remade.isGood ? words.made(saved, ms) : words.kept(saved, ms));
  };
  await rebuildOnSave(folders, remake, world.stop, { settleMs: SETTLE_MS, atOnce: true });
}

/** Problems as `--watch` shows them; those reported for the page are not reported again for its files. */
class Told {
  readonly #session: Session;
  #before: readonly string[] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  say(text: string): void {
    this.#session.world.stdout.write(`${text}\n`);
  }

  tell(found: readonly Diagnostic[], files: Files): ExitCode {
    const fresh = collect();
    for (const each of found) if (!this.#before.includes(JSON.stringify(each))) fresh.report(each);
    this.#before = found.map((each) => JSON.stringify(each));
    return finish(fresh, files, this.#session, this.#session.world.stderr);
  }
}

function readPort(typed: string | undefined, report: Report): number {
  if (typed === undefined) return USUAL_PORT;
  const value = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value <= LARGEST_PORT) return value;
  const params = { option: '--port', value: typed, least: 0, most: LARGEST_PORT };
  report(problem('command/wrong-number', undefined, params));
  return USUAL_PORT;
}
