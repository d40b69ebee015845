/** `templates/README.md` lists every tag and property there is, and every name that the templates of the cards have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TAGS } from '../../src/markup/tags.ts';
import { planCards } from '../../src/products/cards/card-plan.ts';
import { cardsView } from '../../src/products/cards/card-views.ts';
import { labelsOfSides, sheetView } from '../../src/products/cards/sheet-views.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import { selectAll } from '../../src/selection/selection.ts';
import { PROPERTIES } from '../../src/style/properties.ts';
import { ROOT } from '../places.ts';
import { contentOf, projectFiles } from '../products/project.ts';

const TEXT = readFileSync(join(ROOT, 'templates/README.md'), 'utf8');

/** What stands between backticks in the first column of the first table after a line. */
function listedAfter(start: string): readonly string[] {
  const [table = ''] = /^\|[\s\S]*?(?=\n\n)/m.exec(TEXT.slice(TEXT.indexOf(start))) ?? [];
  const [, , ...rows] = table.split('\n');
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

/** `cluster.title`; of a list what each of its items has. */
function namesIn(view: object, before = ''): readonly string[] {
  return Object.entries(view).flatMap(([name, value]) => {
    const item = Array.isArray(value) ? value[0] : value;
    const isPart = typeof item === 'object' && !('plain' in item) && !('index' in item);
    return isPart ? namesIn(item, `${before}${name}.`) : [before + name];
  });
}

const LETTERS = { lettersInNote: 145, lettersInChoice: 110, lettersInTitle: 30 };

test('names', () => {
  const content = contentOf(projectFiles);
  const selection = selectAll(content.deck);
  const { edition, grid, runs, options } = planCards('coloured-paper', selection, EVERYTHING.options);
  const filled = runs[0]?.clusters[0];
  const order = { edition, grid, runs, options, selection, date: new Date(0) };
  const labels = labelsOfSides(runs, grid, order, content);
  const size = { width: 1, height: 1 };
  const cards =
    filled && cardsView(content, edition, filled, { padding: 1, bleed: 0 }, { stackedUnder: 1 }, options);
  const sheet = sheetView(content, edition, labels, size, order.date, selection, LETTERS);
  expect(listedAfter('`cards.hbs` prints').toSorted()).toEqual(namesIn(cards ?? {}).toSorted());
  expect(listedAfter('`sheet.hbs` prints').toSorted()).toEqual(namesIn(sheet).toSorted());
});

/** `h1` to `h4`, and the four sides. */
const SPREAD: Readonly<Record<string, readonly string[]>> = {
  h4: ['h2', 'h3', 'h4'],
  li: ['li', 'marker', 'item'],
  '-left': ['margin', 'padding', 'border'].flatMap((name) => [
    `${name}-right`,
    `${name}-bottom`,
    `${name}-left`,
  ]),
};

test('tags', () => {
  const listed = listedAfter('**Tags**').map((code) => code.split(' ')[0] ?? '');
  expect(distinct(listed.flatMap((tag) => SPREAD[tag] ?? [tag]))).toEqual(distinct(Object.keys(TAGS)));
});

/** Ways to write what stands there under another name. */
const WRITTEN_AS = /^(margin|padding|border|.*-inline(-start|-end)?)$/;

test('properties', () => {
  const listed = listedAfter('| Property').filter((name) => !WRITTEN_AS.test(name));
  const known = Object.keys(PROPERTIES).map((name) =>
    name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(distinct(listed.flatMap((name) => SPREAD[name] ?? [name]))).toEqual(distinct(known));
});

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].toSorted();
}
