/** A core that makes one small PDF per line of `content/deck.yaml`, and finds fault with the word "wrong". */
import { problem, type Report } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import type { Core } from '../../src/node/core.ts';
import type { BuildRequest } from '../../src/request/request.ts';
import type { Products } from '../../src/run/print.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { LANGUAGES, type Language } from '../../src/words/index.ts';
import { smallPdf } from './small-pdf.ts';

export const DECK = 'content/deck.yaml';

const NO_SPEECHES = Object.fromEntries(LANGUAGES.map((language) => [language, ''])) as Record<
  Language,
  string
>;

export const smallCore: Core = {
  readContent: async () => undefined,
  chooseCards: async () => undefined,
  checkProducts: async (files, requests, report) => {
    for (const request of requests) makeSmallProducts(files, request, report);
  },
  makeProducts: async (files, request, report) => makeSmallProducts(files, request, report),
  makeCalibration: async () => new Uint8Array(),
  readScripts: async () => ({
    engine: '',
    app: '',
    reader: '',
    speeches: NO_SPEECHES,
    licences: [],
  }),
  makeWebPage: async () => [],
};

function makeSmallProducts(files: Files, request: BuildRequest, report: Report): Products | undefined {
  const lines = new TextDecoder()
    .decode(files.get(DECK))
    .split('\n')
    .filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    const column = line.indexOf('wrong') + 1;
    if (column === 0) continue;
    report(
      problem('project/unreadable', { file: DECK, line: index + 1, column }, { path: line, reason: 'wrong' }),
    );
  }
  if (lines.some((line) => line.includes('wrong'))) return undefined;
  const plan = {
    edition: 'coloured-paper',
    sheets: lines.map((colour) => ({ colour, sheets: 1 })),
    total: lines.length,
    free: 3,
    cuts: 7,
  };
  return {
    files: lines.map(smallProduct),
    plan,
    plans: [plan],
    version: '1.0',
    date: (request.date ?? new Date('2026-06-01T00:00:00Z')).toISOString().slice(0, 10),
  };
}

function smallProduct(colour: string, index: number): MadePdf {
  return {
    path: `downloads/kletspot-kaarten-${index + 1}-${colour}.pdf`,
    product: 'cards',
    edition: 'coloured-paper',
    bytes: smallPdf([{ barHeight: 10 + colour.length }]),
    pages: 1,
    sheets: 1,
    paper: { size: 'A4', colour },
    cluster: colour,
    cards: [`${index + 1}.1`],
    paperColours: ['#ffcc99'],
  };
}
