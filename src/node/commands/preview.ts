/** `kletspot preview`: the page at an address of this computer, made again at every save. */
import { type Collector, collect, type Diagnostic, problem, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { EVENTS } from '../../web/preview/state.ts';
import type { Preview } from '../preview/preview.ts';
import { previewWords } from '../preview/preview-words.ts';
import { showPath } from '../project.ts';
import { rebuildOnSave } from '../watch.ts';
import { makeOrder } from './order.ts';
import { type ExitCode, finish, NO_FILES, type Session } from './session.ts';

const USUAL_PORT = 4321;
const LARGEST_PORT = 65_535;

/** The page is quick to make: where a save was not finished yet, it is made once more. */
const SETTLE_MS = 40;

export async function runPreview(session: Session, problems: Collector): Promise<ExitCode> {
  const { world, options, folders, language } = session;
  const { request } = makeOrder(options, world, problems.report);
  const port = readPort(options.port, problems.report);
  if (problems.hasErrors) return finish(problems, NO_FILES, session, world.stderr);
  const words = previewWords[language];
  const say = (text: string): unknown => world.stdout.write(`${text}\n`);

  const { listen } = await import('../preview/server.ts');
  // A port that is taken is told before anything is begun.
  let open: (preview: Preview) => void = () => {};
  const opened = new Promise<Preview>((resolve) => {
    open = resolve;
  });
  const listening = await listen(port, {
    at: async (path) => (await opened).at(path),
    stream: { path: EVENTS, open: (page) => void opened.then(({ channel }) => channel.open(page)) },
  });
  if ('code' in listening) {
    problems.report(listening);
    return finish(problems, NO_FILES, session, world.stderr);
  }
  const told = new Told(session);
  const [{ Preview }, { BackgroundProducts }] = await Promise.all([
    import('../preview/preview.ts'),
    import('../preview/products.ts'),
  ]);
  const preview = new Preview({
    folders,
    request,
    language,
    products: new BackgroundProducts(request),
    onProducts: ({ products, problems: found }, files, seconds) => {
      told.tell(found, files);
      if (products) say(words.productsMade(products.files.length, seconds.toFixed(1)));
    },
  });
  try {
    const first = await preview.remake();
    const code = told.tell(first?.problems ?? [], first?.files ?? NO_FILES);
    // What lies in no file is not put right by saving one.
    if (first?.problems.some(({ severity, place }) => severity === 'error' && !place)) return code;
    open(preview);
    say(words.at(listening.address));
    await rebuildOnSave(
      folders,
      async (paths) => {
        const began = performance.now();
        const remade = await preview.remake();
        if (!remade) return;
        const ms = Math.round(performance.now() - began);
        const names = paths.map((path) => showPath(path, world.cwd));
        told.tell(remade.problems, remade.files);
        say(remade.isGood ? words.made(names, ms) : words.kept(names, ms));
      },
      world.stop,
      { settleMs: SETTLE_MS, atOnce: true },
    );
    return 0;
  } finally {
    await Promise.all([listening.close(), preview.close()]);
  }
}

/** Problems as `--watch` shows them; those that are told by the page need not be told by its files too. */
class Told {
  readonly #session: Session;
  #before: readonly string[] = [];

  constructor(session: Session) {
    this.#session = session;
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
