/**
 * The page: its build, what a save takes until it is painted in a browser (`kletspot preview`), until it is ready when it
 * is opened from a disk, and its engine (`engine.ts`). Chromium is that of the tests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { copyProject } from '../../tests/node/preview/project.ts';
import { launchBrowser } from '../../tests/web/browser.ts';
import { benchEngine } from './engine.ts';
import { columns, median, ROOT, whole } from './processes.ts';

const RUNS = 5;
/** What the last save still makes a browser do is over by then. */
const REST_MS = 500;
const KLETSPOT = join('scripts', 'kletspot.mjs');

export async function benchPage(folder: string): Promise<string> {
  const built = join(folder, 'page');
  const browser = await launchBrowser();
  try {
    return [
      line(
        'page built, whole process',
        times(RUNS, () => buildOnce(built)),
      ),
      await savesUntilPainted(folder, browser),
      await untilReady(built, browser),
      await benchEngine(built),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

function buildOnce(out: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, KLETSPOT), 'build', '--only', 'page', '--out', out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return performance.now() - began;
}

/** A file, and how a save of it is seen in the page: `{n}` is another number at each save. */
const SAVES = [
  ['words', 'content/deck.yaml', /^title: .*$/m, 'title: Pot {n}', 'document.querySelector("h1").innerText'],
  [
    'page template',
    'templates/page/index.hbs',
    /^<header/m,
    '<header data-n="{n}"',
    'document.querySelector("[data-n]").dataset.n',
  ],
  [
    'page style',
    'templates/page/kletspot.css',
    /$/,
    '\nh1 { --n: {n} }\n',
    'getComputedStyle(document.querySelector("h1")).getPropertyValue("--n")',
  ],
  ['card style', 'templates/cards.css', /$/, '\n.n { padding: {n}pt }\n', undefined],
] as const;

interface Saved {
  /** Milliseconds from the save. */
  readonly event: number;
  readonly painted: number;
  readonly live: number;
}

async function savesUntilPainted(folder: string, browser: Browser): Promise<string> {
  const project = join(folder, 'project');
  mkdirSync(project);
  copyProject(project);
  const command = spawn(process.execPath, [KLETSPOT, 'preview', '--port', '0', '--lang', 'en'], {
    cwd: project,
  });
  try {
    let printed = '';
    command.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    await until(() => printed.includes('PDFs made'));
    const address = /http:\S+/.exec(printed)?.[0] ?? '';
    const events: number[] = [];
    const listening = get(`${address}kletspot-preview/events`, (response) => {
      response.on('data', () => events.push(now()));
    });
    listening.on('error', () => {});
    const page = await browser.newPage({ locale: 'nl-BE' });
    await page.addInitScript(NOTE_LIVE);
    await page.goto(address);
    await page.locator('html.is-live').waitFor();
    const rows: string[][] = [];
    for (const save of SAVES) rows.push(await measureSave(save, project, page, events, () => printed));
    return columns([['a save of', 'made, ms', 'told', 'painted', 'ready'], ...rows]);
  } finally {
    command.kill('SIGINT');
  }
}

async function measureSave(
  [name, path, from, to, seen]: (typeof SAVES)[number],
  project: string,
  page: Page,
  events: readonly number[],
  printed: () => string,
): Promise<string[]> {
  const file = join(project, path);
  const text = readFileSync(file, 'utf8');
  const made: number[] = [];
  const saved: Saved[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const count = `${100 + run}`;
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    const [before, lines] = [events.length, printed().length];
    const began = now();
    writeFileSync(file, text.replace(from, to.replace('{n}', count)));
    await until(() => /made in \d+ ms/.test(printed().slice(lines)) && events.length > before);
    const event = (events[before] ?? began) - began;
    made.push(Number(/made in (\d+) ms/.exec(printed().slice(lines))?.[1]));
    const look = seen === undefined ? `window.noted?.live > ${began}` : `${seen}.includes(${count})`;
    await seenInPage(page, look);
    const painted = await page.evaluate<number>(paintSince(began));
    await page.locator('html.is-live').waitFor();
    const live = await page.evaluate<number>('window.noted.live');
    saved.push({ event, painted: painted - began, live: Math.max(live, painted) - began });
    // What a save begins in the background is over before the next one.
    if (!path.startsWith('templates/page/')) await until(() => printed().slice(lines).includes('PDFs made'));
  }
  const of = (values: readonly number[]): string => whole(median(values.slice(1)));
  return [
    name,
    of(made),
    of(saved.map(({ event }) => event)),
    of(saved.map(({ painted }) => painted)),
    of(saved.map(({ live }) => live)),
  ];
}

/** When the page came alive, on the clock of everybody. */
const NOTE_LIVE = `
  window.noted = { live: 0 };
  new MutationObserver(() => {
    if (!noted.live && document.documentElement.classList.contains('is-live'))
      noted.live = performance.timeOrigin + performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
`;

/** When a page that was loaded anew since then first had words on screen; of one that was not, the next frame. */
function paintSince(began: number): string {
  return `new Promise((resolve) => {
    const onScreen = () => {
      const isFresh = performance.timeOrigin > ${began};
      const [first] = isFresh ? performance.getEntriesByName('first-contentful-paint') : [{ startTime: performance.now() }];
      if (first) resolve(performance.timeOrigin + first.startTime);
      else requestAnimationFrame(onScreen);
    };
    requestAnimationFrame(() => requestAnimationFrame(onScreen));
  })`;
}

/** The page allows no text to become code, so it is asked from outside; while it is loaded anew nobody answers. */
async function seenInPage(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(expression).catch(() => false))) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function untilReady(built: string, browser: Browser): Promise<string> {
  const [content, live]: number[][] = [[], []];
  for (let run = 0; run <= RUNS; run += 1) {
    const context = await browser.newContext({ locale: 'nl-BE' });
    const page = await context.newPage();
    await page.addInitScript(NOTE_LIVE);
    await page.goto(pathToFileURL(join(built, 'index.html')).href);
    await page.locator('html.is-live').waitFor();
    content?.push(
      await page.evaluate<number>('performance.timing.domInteractive - performance.timing.navigationStart'),
    );
    live?.push(await page.evaluate<number>('noted.live - performance.timeOrigin'));
    await context.close();
  }
  return [line('opened from a disk: text there', content), line('opened from a disk: ready', live)].join(
    '\n',
  );
}

/** What is first is not counted: the disk and the browser have it cold. */
function line(name: string, values: readonly number[] = []): string {
  return `${name}: ${whole(median(values.slice(1)))} ms`;
}

function times(count: number, work: () => number): number[] {
  return Array.from({ length: count + 1 }, work);
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

async function until(condition: () => boolean, patienceMs = 120_000): Promise<void> {
  const end = now() + patienceMs;
  while (!condition()) {
    if (now() > end) throw new Error('It took too long');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
