/**
 * Real browsers for the tests of the page: those that are installed. As root, on a machine that has none (as in CI),
 * Debian's are installed; elsewhere one line says how to get one. Never passed over in silence.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

interface Kind {
  /** Its path, for who has it elsewhere. */
  readonly variable: string;
  /** On the path. */
  readonly names: readonly string[];
  /** Under the folders where macOS and Windows have programs. */
  readonly places: readonly string[];
  /** Debian's. */
  readonly debian: string;
}

const CHROMIUM: Kind = {
  variable: 'CHROMIUM_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'msedge',
  ],
  places: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  debian: 'chromium',
};

const FIREFOX: Kind = {
  variable: 'FIREFOX_PATH',
  names: ['firefox', 'firefox-esr'],
  places: ['Firefox.app/Contents/MacOS/firefox', 'Mozilla Firefox/firefox.exe'],
  debian: 'firefox-esr',
};

const HELP =
  'These tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.';

export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath(), args: isRoot() ? ['--no-sandbox'] : [] });
}

export function chromiumPath(): string {
  const path = found(CHROMIUM) ?? installed(CHROMIUM);
  if (path === undefined) throw new Error(HELP);
  return path;
}

/** Undefined where there is none, and none can be had. */
export function firefoxPath(): string | undefined {
  return found(FIREFOX) ?? installed(FIREFOX);
}

function found({ variable, names, places }: Kind): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => process.env[name]);
  const candidates = [
    process.env[variable],
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...['/Applications', ...programs].flatMap((folder) => places.map((place) => join(folder ?? '', place))),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function installed(kind: Kind): string | undefined {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
  const quietly = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update'], quietly);
    execFileSync('apt-get', ['install', '--yes', '--no-install-recommends', kind.debian], quietly);
  } catch {
    // Without a network there is none to be had; who asked tells of it.
  }
  return found(kind);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
