/** A narrowed build finds fault with what it makes, and with no more; a whole one with everything. */
import { expect, test } from 'vitest';
import { USUAL_SHEETS } from '../../src/formats/sheet-format.ts';
import { differences } from '../same-bytes.ts';
import { build, made, projectFiles, projectWith } from './project.ts';

const BROKEN = {
  'content/booklet.yaml': 'titel: [',
  'content/kit.yaml': 'titel: [',
  'content/strings/fr.yaml': 'titel: [',
  'content/printers/down-the-hall.yaml': 'shift: [',
  'templates/booklet/front.hbs': '{{#if',
  'templates/kit.css': '.x { color: }',
  'templates/partials/nobody.hbs': '{{{raw}}}',
};

test('cards are made, the same as ever, where only what they do not need is wrong', async () => {
  const [files, asEver] = [await made(projectWith(BROKEN), ONE), await made(projectFiles, ONE)];
  const bytesOf = (pdfs: typeof files) => Object.fromEntries(pdfs.map(({ path, bytes }) => [path, bytes]));
  expect(differences(bytesOf(files), bytesOf(asEver))).toEqual([]);
});

const ONE = { only: ['cards'], editions: ['white-paper'] } as const;

test.each(Object.entries(BROKEN))('a whole build tells what is wrong in %s', async (path, text) => {
  const { products, problems } = await build(projectWith({ [path]: text }));
  expect(products).toBeUndefined();
  expect(problems.some((told) => told.includes(` ${path}:`))).toBe(true);
});

test('the printer that is asked for is read, and no other', async () => {
  const files = projectWith({ 'content/printers/kapot.yaml': 'shift: [' });
  const on = async (printer: string) =>
    (await build(files, { ...ONE, sheets: { ...USUAL_SHEETS, printer } })).problems;
  expect(await on('voorbeeld')).toEqual([]);
  expect((await on('kapot'))[0]).toContain(' content/printers/kapot.yaml:');
  expect((await on('kopieerder')).join()).toContain('command/unknown-printer');
});

test.each([
  ['content/strings/nl.yaml', 'titel: ['],
  ['content/strings/en.yaml', 'titel: ['],
  ['templates/sheet.hbs', '{{#if'],
  ['templates/partials/card-header.hbs', '{{{raw}}}'],
  ['templates/cards.css', '.x { color: }'],
])('what cards need is told: %s', async (path, text) => {
  const { products, problems } = await build(projectWith({ [path]: text }), ONE);
  expect(products).toBeUndefined();
  expect(problems.some((told) => told.includes(` ${path}:`))).toBe(true);
});
