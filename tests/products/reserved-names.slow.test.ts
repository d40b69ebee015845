/** Names that every object has, as keys of every map of every file: each is refused at its place, or works. */

import { describe, expect, test } from 'vitest';
import { isMap, type Node, type Pair, parseDocument, visit } from 'yaml';
import { readSoundPart } from '../../src/content/read.ts';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { readPrinters } from '../../src/formats/printers.ts';
import { decodeChoice, encodeChoice } from '../../src/selection/address.ts';
import { ALL_CARDS, type Choice } from '../../src/selection/choice.ts';
import { readChoiceFile } from '../../src/selection/choice-file.ts';
import { choose } from '../../src/selection/choose.ts';
import { EVERYTHING, fail, textOf } from './project.ts';
import { CHOSEN, checkAll, SMALL, SMALL_CHOICE, smallProject } from './small-project.ts';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const VALUES = ['x', '1', '{ a: b }', '[]', '{ paper: "#ffffff", product: P, grammage: 160, band: null }'];
const REQUESTS = [{ ...EVERYTHING, only: ['cards' as const], choice: CHOSEN }];

/** Where a pair can be put first in each map, and what must follow it. */
function beginnings(text: string): readonly { readonly at: number; readonly after: string }[] {
  const found: { at: number; after: string }[] = [];
  visit(parseDocument(text), {
    Map(_, node) {
      const first = (node.items[0] as Pair<Node, unknown> | undefined)?.key.range?.[0];
      if (first === undefined || !isMap(node)) return;
      const indent = first - text.lastIndexOf('\n', first - 1) - 1;
      found.push({ at: first, after: node.flow ? ', ' : `\n${' '.repeat(indent)}` });
    },
  });
  return found;
}

/** Of these a sample. */
const LARGE = /kit|strings/;

/** Everything that is read of a project. */
function readAll(files: Files): readonly Diagnostic[] {
  const problems = collect();
  const { content } = readSoundPart(files, problems.report);
  readChoiceFile(files, SMALL_CHOICE, problems.report);
  readPrinters(files, [...(content?.palette.colours.keys() ?? [])], () => true, problems.report);
  return problems.diagnostics;
}

describe.each(Object.entries(SMALL))('%s', (file, text) => {
  test.each(NAMES)('%s', (name) => {
    const some = beginnings(text).filter((_, index) => index % (LARGE.test(file) ? 10 : 2) === 0);
    for (const [index, { at, after }] of some.entries()) {
      const pair = `${name}: ${VALUES[index % VALUES.length]}${after}`;
      const changed = text.slice(0, at) + pair + text.slice(at);
      const diagnostics = readAll(smallProject({ [file]: changed }));
      const line = text.slice(0, at).split('\n').length;
      const told = diagnostics.map(({ place }) => `${place?.file}:${place?.line}`);
      if (name === '__proto__') expect(told).toContain(`${file}:${line}`);
      expect(diagnostics.filter((each) => each.severity === 'error' && !each.place)).toEqual([]);
    }
  });
});

test.each(NAMES)('a colour word %s is a colour word as any other, but for one', async (name) => {
  const files = smallProject({
    'content/deck.yaml': SMALL['content/deck.yaml']?.replace('colour: groen', `colour: ${name}`) ?? '',
    'content/palettes/klein.yaml': SMALL['content/palettes/klein.yaml']?.replace('groen:', `${name}:`) ?? '',
    'content/printers/klein.yaml': SMALL['content/printers/klein.yaml']?.replace('groen:', `${name}:`) ?? '',
  });
  const errors = (await checkAll(files, REQUESTS)).filter(({ severity }) => severity === 'error');
  const codes = errors.map(({ code, place }) => `${code} ${place?.file}`);
  if (name === '__proto__') expect(codes).toContain('content/reserved-key content/palettes/klein.yaml');
  else expect(codes).toEqual([]);
});

describe.each(NAMES)('%s', (name) => {
  test('is a typeface as any other, also where it stands in for another', async () => {
    const list = textOf('fonts/fonts.json').replaceAll('"Noto Sans"', `"${name}"`);
    const files = smallProject({
      'fonts/fonts.json': list.replace('{', '{ "__proto__": { "families": [] }, "constructor": 1,'),
      'content/deck.yaml': SMALL['content/deck.yaml']?.replace('Waar kom je graag?', 'Πού, *γιατί*?') ?? '',
    });
    const told = await checkAll(files, REQUESTS);
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is a silhouette as any other, and told at its place where there is none', async () => {
    const deck = SMALL['content/deck.yaml']?.replace('shape: kring', `shape: ${name}`) ?? '';
    const drawing = textOf('templates/shapes/kring.svg').replace('<svg', `<svg ${name}="x"`);
    const withDrawing = { 'content/deck.yaml': deck, [`templates/shapes/${name}.svg`]: drawing };
    const drawn = await checkAll(smallProject(withDrawing), REQUESTS);
    expect(drawn.filter(({ severity }) => severity === 'error')).toEqual([]);
    const missing = await checkAll(smallProject({ 'content/deck.yaml': deck }), REQUESTS);
    const codes = missing.map(({ code, place }) => `${code} ${place?.file}`);
    expect(codes).toContain('content/unknown-shape content/deck.yaml');
  });

  test('is a name in an address as any other', () => {
    const choice: Choice = {
      ...ALL_CARDS,
      ownClusters: [{ id: 'zorg', title: written(name), colour: name, hex: '#f7c08a', shape: name }],
      ownCards: [{ cluster: 'zorg', text: written(name), note: written(name) }],
    };
    expect(decodeChoice(encodeChoice(choice), fail)).toEqual(choice);
    const { content } = readSoundPart(smallProject(), () => {});
    expect(content && choose(content, choice, () => {}, { spareSeed: 0 })).toBeDefined();
    const problems = collect();
    const unknown = { ...ALL_CARDS, clusters: [name], cards: [name], without: [name] };
    expect(content && choose(content, unknown, problems.report, { spareSeed: 0 })).toBeUndefined();
    expect(problems.diagnostics.map(({ code }) => code)).toEqual([
      'selection/unknown-cluster',
      'selection/unknown-card',
    ]);
  });
});

function written(words: string) {
  return { words, language: undefined };
}
