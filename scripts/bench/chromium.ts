/** The booklet's words as a plain page of HTML, printed to a tagged PDF by a Chromium that is installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { median } from './processes.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Seconds of a whole run, the median of some; undefined where none of the browsers is there. */
export function printWithChromium(booklet: string, folder: string, runs: number): number | undefined {
  const browser = NAMES.find((name) => spawnSync(name, ['--version']).status === 0);
  if (browser === undefined) return undefined;
  const page = join(folder, 'booklet.html');
  writeFileSync(page, html(parse(readFileSync(booklet, 'utf8'))));
  const print = (): number => {
    const begin = performance.now();
    const to = `--print-to-pdf=${join(folder, 'chromium.pdf')}`;
    spawnSync(browser, ['--headless', '--no-sandbox', '--disable-gpu', to, `file://${page}`]);
    return (performance.now() - begin) / 1000;
  };
  print();
  return median(Array.from({ length: runs }, print));
}

/** Every text of the file under a heading for each title, a theme on each page. */
function html(content: unknown): string {
  const body = textsOf(content).join('\n');
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Boekje</title>
<style>@page { size: A4; margin: 20mm } body { font: 12pt/17pt sans-serif; hyphens: auto } h2 { break-before: page }</style>
<body>${body}</body></html>`;
}

function textsOf(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, each]) => textsOf(each, name));
  }
  if (typeof value !== 'string' || key === 'id') return [];
  const tag = key === 'title' ? 'h2' : 'p';
  return [`<${tag}>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${tag}>`];
}
