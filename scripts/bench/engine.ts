/**
 * The page in a browser into which no debugger looks, for one makes V8 read scripts again: what is read before a card can be
 * chosen or drawn, and what a PDF of all cards takes, from the click and in the worker. The page tells it by asking its
 * server for pictures, which its policy allows.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromiumPath } from '../../tests/web/browser.ts';
import { columns, median, whole } from './processes.ts';

const RUNS = 3;
/** After the second they are all alike. */
const PDFS = 3;
/** By then its engine has loaded and rehearsed. */
const READY_MS = 4000;

interface Taken {
  readonly click: number;
  readonly worker: number;
  /** Of the worker's thread, where the system tells. */
  readonly processor: number | undefined;
}

/** @param built the folder of a page */
export async function benchEngine(built: string): Promise<string> {
  const runs: Taken[][] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(built));
  const row = (name: string, index: number, goal: string): string[] => {
    const taken = runs.flatMap((each) => each.slice(index, index + 1));
    const of = (values: readonly (number | undefined)[]): string =>
      values.includes(undefined) ? '–' : whole(median(values as number[]));
    return [
      name,
      goal,
      of(taken.map(({ click }) => click)),
      of(taken.map(({ worker }) => worker)),
      of(taken.map(({ processor }) => processor)),
    ];
  };
  return [
    `bytes read before the first card: ${whole(bytesBefore(built))} (goal: 400,000)`,
    columns([
      ['a PDF of all cards, ms', 'goal', 'from the click', 'in the worker', 'its processor time'],
      row('the first', 0, '300'),
      row('the second', 1, '150'),
      row('the third', 2, '150'),
    ]),
  ].join('\n');
}

/** The page, and what its head names. */
function bytesBefore(built: string): number {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)[^>]* (?:src|href)="(page\/[^"]+\.(?:js|css))"/g)];
  const paths = ['index.html', ...named.map(([, path]) => path as string)];
  return paths.reduce((sum, path) => sum + statSync(join(built, path)).size, 0);
}

/** Runs before the scripts of the page. */
const WATCHING = `(() => {
  let asked = 0;
  let answered = 0;
  let saved = () => {};
  globalThis.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'printed') answered = performance.now();
      });
    }
    postMessage(question) {
      if (question.kind === 'print') asked = performance.now();
      super.postMessage(question);
    }
  };
  const urlOf = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    if (blob.type === 'application/pdf') saved(performance.now());
    return urlOf(blob);
  };
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const tell = (told) => new Promise((resolve) => {
    const picture = new Image();
    picture.onerror = resolve;
    picture.src = '/told?' + encodeURIComponent(JSON.stringify(told));
  });
  addEventListener('load', async () => {
    await pause(${READY_MS});
    for (let run = 0; run < ${PDFS}; run += 1) {
      await tell({});
      const clicked = performance.now();
      const end = await new Promise((resolve) => {
        saved = resolve;
        document.getElementById('make').click();
      });
      await tell({ click: end - clicked, worker: answered - asked });
    }
    await tell({ isDone: true });
  });
})();`;

const WATCHED = 'page/watched.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

async function openOnce(built: string): Promise<Taken[]> {
  const profile = mkdtempSync(join(tmpdir(), 'kletspot-bench-browser-'));
  const taken: Taken[] = [];
  const fileOf = (path: string): string | Uint8Array => {
    if (path === WATCHED) return WATCHING;
    const bytes = readFileSync(join(built, path));
    if (path !== 'index.html') return bytes;
    return bytes.toString().replace('<script', `<script src="${WATCHED}"></script><script`);
  };
  let done: () => void = () => {};
  const isDone = new Promise<void>((resolve) => (done = resolve));
  let before: number | undefined;
  let browser: ReturnType<typeof spawn> | undefined;
  const hear = (told: { click?: number; worker?: number; isDone?: boolean }): void => {
    const spent = browser?.pid === undefined ? undefined : workerTime(browser.pid);
    if (told.isDone) done();
    else if (told.click === undefined) before = spent;
    else {
      const processor = spent !== undefined && before !== undefined ? spent - before : undefined;
      taken.push({ click: told.click, worker: told.worker ?? Number.NaN, processor });
    }
  };
  const server = createServer(({ url = '' }, response) => {
    const { pathname, search } = new URL(url, 'http://localhost');
    try {
      if (pathname === '/told') hear(JSON.parse(decodeURIComponent(search.slice(1))));
      const path = pathname === '/' ? 'index.html' : pathname.slice(1);
      const file = fileOf(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
  browser = spawn(chromiumPath(), [...flags, address], { stdio: 'ignore' });
  const gone = new Promise((resolve) => browser?.once('exit', resolve));
  await Promise.race([isDone, gone]);
  browser.kill();
  await gone;
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  return taken;
}

/** Milliseconds that workers of a browser have had a processor; undefined where the system does not tell (Linux does). */
function workerTime(browser: number): number | undefined {
  try {
    const spent = processesOf(browser).flatMap((id) =>
      readdirSync(`/proc/${id}/task`).map((task) => {
        const thread = `/proc/${id}/task/${task}`;
        const isWorker = readFileSync(`${thread}/comm`, 'utf8').startsWith('DedicatedWorker');
        return isWorker ? Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6 : 0;
      }),
    );
    return spent.reduce((sum, each) => sum + each, 0);
  } catch {
    return undefined;
  }
}

/** It and all that it started. */
function processesOf(first: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const found = [first];
  for (const parent of found) {
    found.push(...parents.flatMap(([id, own]) => (own === parent ? [id] : [])));
  }
  return found;
}

/** 0 of one that has ended meanwhile. */
function parentOf(id: string): number {
  try {
    return Number(
      readFileSync(`/proc/${id}/stat`, 'utf8')
        .replace(/^.*\) \S /, '')
        .split(' ')[0],
    );
  } catch {
    return 0;
  }
}
