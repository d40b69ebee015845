import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problem } from '../../src/diagnostics.ts';
import type { Core } from '../../src/node/core.ts';
import { type BuildRequest, EVERYTHING } from '../../src/request/request.ts';
import { type MadePdf, NO_CARDS } from '../../src/typesetting/made.ts';
import { readFolder } from '../node/folders.ts';
import { smallCore } from '../node/small-core.ts';
import { smallPdf } from '../node/small-pdf.ts';
import { smallWorld, unpictured } from '../node/small-world.ts';
import { type Asking, asking } from '../request/asking.ts';

/** Keeps what it is asked, and makes the folded booklet of it. */
function bookletCore(made: readonly Partial<MadePdf>[] = [{}]): { core: Core; asked: BuildRequest[] } {
  const asked: BuildRequest[] = [];
  const booklet: MadePdf = {
    path: 'downloads/reflectieboekje-a5-drukversie.pdf',
    product: 'booklet',
    edition: 'print',
    bytes: smallPdf([{ barHeight: 10 }, { barHeight: 20 }]),
    pages: 2,
    sheets: 1,
    paper: { size: 'A4' },
  };
  const makeProducts: Core['makeProducts'] = async (_files, request) => {
    asked.push(request);
    const files = made.map((changes) => ({ ...booklet, ...changes }));
    return { files, plan: NO_CARDS, plans: [], version: '1.0', date: '2026-06-01' };
  };
  return { core: { ...smallCore, makeProducts }, asked };
}

async function ask(command: string): Promise<BuildRequest | undefined> {
  const { core, asked } = bookletCore();
  const { code, stderr } = await smallWorld().run(unpictured(command), { core });
  expect({ code, problem: stderr.match(/command\/.*/)?.[0] }).toEqual({ code: 0, problem: undefined });
  return asked[0];
}

describe('what the options ask', () => {
  test.each<[string, Asking]>([
    ['build', {}],
    ['build --themes beleid,werking.lichte-bindingen', { themes: ['beleid', 'werking.lichte-bindingen'] }],
    ['build --themes B4,w8 --themes B4', { themes: ['B4', 'w8'] }],
    ['build --creep 0.1', { creepMm: 0.1, simplex: false }],
    ['build --creep 0,1', { creepMm: 0.1, simplex: false }],
    ['build --creep .25', { creepMm: 0.25, simplex: false }],
    ['build --creep 1', { creepMm: 1, simplex: false }],
    ['build --creep=0', {}],
    ['build --booklet-simplex', { creepMm: 0, simplex: true }],
    [
      'build --only booklet --edition print --themes W --creep 0.2 --booklet-simplex',
      { only: ['booklet'], editions: ['print'], themes: ['W'], creepMm: 0.2, simplex: true },
    ],
    ['build --edition large-print --themes W', { editions: ['large-print'], themes: ['W'] }],
  ])('%s', async (command, expected) => {
    expect(await ask(command)).toEqual(asking(expected));
  });
});

test.each(['--themes B1', '--creep 0.1', '--creep 0', '--booklet-simplex', '--only booklet'])(
  '%s goes to dist/eigen, unless told otherwise',
  async (options) => {
    const { core } = bookletCore();
    const world = smallWorld();
    const { stdout } = await world.run(unpictured(`build ${options}`), { core });
    expect(stdout).toContain(' in dist/eigen\n');
    expect(Object.keys(readFolder(world.dist)).every((path) => path.startsWith('eigen/'))).toBe(true);
    await world.run(unpictured(`build ${options} --out mine`), { core });
    expect(Object.keys(readFolder(join(world.root, 'mine')))).toContain('manifest.json');
  },
);

describe('what is said of a booklet', () => {
  test('the sheets that the folded one takes, and nothing of cards', async () => {
    const { core } = bookletCore();
    const world = smallWorld();
    const { stdout } = await world.run('build --only booklet', { core });
    expect(stdout).toBe(
      'Made 1 PDF and 2 previews in dist/eigen\nThe booklet to fold takes 1 sheet of A4.\n',
    );
    const { plan } = JSON.parse(readFolder(world.dist)['eigen/manifest.json'] ?? '');
    expect(plan).toEqual({ sheets: [], total: 0, free: 0, cuts: 0 });
  });

  test('fronts and backs are on the same sheets', async () => {
    const { core } = bookletCore([
      { path: 'downloads/voorkanten.pdf', sheets: 12 },
      { path: 'downloads/achterkanten.pdf', sheets: 12 },
    ]);
    const { stdout } = await smallWorld().run(unpictured('build --booklet-simplex --lang nl'), { core });
    expect(stdout).toContain('\nVoor het boekje om te vouwen zijn 12 vellen A4 nodig.\n');
  });

  test('only what was made, when that is nothing to fold', async () => {
    const { core } = bookletCore([{ edition: 'screen' }]);
    const { stdout } = await smallWorld().run('build --edition screen', { core });
    expect(stdout).toBe('Made 1 PDF and 2 previews in dist/eigen\n');
  });
});

test('a theme that is not there ends with 1: the command was right, the booklet has no such theme', async () => {
  const core: Core = {
    ...smallCore,
    makeProducts: async (
      _files,
      {
        options: {
          themes: [name = ''],
        },
      },
      report,
    ) => {
      report(problem('selection/unknown-theme', undefined, { name, suggestions: [], numbers: ['B1–B8'] }));
      return undefined;
    },
  };
  const world = smallWorld();
  const { code, stdout, stderr } = await world.run('build --themes B9', { core });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('error  selection/unknown-theme  The booklet has no theme or part "B9".');
});

test('a check asks for everything, the booklet too', async () => {
  const asked: BuildRequest[] = [];
  const core: Core = {
    ...smallCore,
    checkProducts: async (_files, requests) => void asked.push(...requests),
  };
  await smallWorld().run('check', { core });
  expect(asked).toEqual([EVERYTHING]);
});
