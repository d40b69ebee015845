/**
 * A real browser for the tests of the page: an installed Chromium, Chrome or Edge. As root, on a machine that has
 * none (as in CI), Debian's is installed; elsewhere one line says how to get one. Never passed over in silence.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
];

const HELP =
  'These tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.';

export async function launchBrowser(): Promise<Browser> {
  const executablePath = found() ?? installed();
  if (executablePath === undefined) throw new Error(HELP);
  return await chromium.launch({ executablePath, args: isRoot() ? ['--no-sandbox'] : [] });
}

function found(): string | undefined {
  const named = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? '', ...named, ...PLACES].find(
    (path) => path !== '' && existsSync(path),
  );
}

function installed(): string | undefined {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update'], quietly);
  execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quietly);
  return found();
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
