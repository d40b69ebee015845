import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collect } from '../../src/diagnostics.ts';
import { displayPath, projectFolders, readProject } from '../../src/node/project.ts';
import { ROOT } from '../places.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

function read(root: string, content?: string) {
  const problems = collect();
  const files = readProject(projectFolders(content, root, root), problems.report);
  return { paths: files && [...files.keys()], files, codes: problems.diagnostics.map(({ code }) => code) };
}

test('the words, the look and the type, each with its own kinds of files', () => {
  const root = temporaryFolder();
  writeFiles(root, {
    'package.json': '{}',
    'content/deck.yaml': 'a',
    'content/palettes/odisee.yml': 'b',
    'content/CORRECTIES.md': '-',
    'content/.deck.yaml.swp': '-',
    'content/._deck.yaml': '-',
    'content/.git/x.yaml': '-',
    'templates/card.hbs': 'c',
    'templates/card.css': 'd',
    'templates/shapes/house.svg': 'e',
    'templates/notes.txt': '-',
    'fonts/own.ttf': 'f',
    'fonts/LICENCE': '-',
    'dist/deck.yaml': '-',
  });
  expect(read(root)).toMatchObject({
    paths: [
      'content/deck.yaml',
      'content/palettes/odisee.yml',
      'fonts/own.ttf',
      'templates/card.css',
      'templates/card.hbs',
      'templates/shapes/house.svg',
    ],
    codes: [],
  });
});

test('decks to begin with are no part of the deck, whose content folder they lie in', () => {
  const root = temporaryFolder();
  writeFiles(root, {
    'package.json': '{}',
    'content/deck.yaml': 'a',
    'content/starters/nl/deck.yaml': '-',
    'content/keuzes/starters/kort.yaml': 'b',
    'other/deck.yaml': 'c',
    'other/starters/nl/deck.yaml': '-',
  });
  expect(read(root).paths).toEqual(['content/deck.yaml', 'content/keuzes/starters/kort.yaml']);
  expect(read(root, 'other').paths).toEqual(['content/deck.yaml']);
  expect(read(root, 'content/starters/nl').paths).toEqual(['content/deck.yaml']);
});

test('content from another folder keeps its keys, and is shown where it lies', () => {
  const root = temporaryFolder();
  writeFiles(root, { 'package.json': '{}', 'content/deck.yaml': 'own', 'mijn déck/deck.yaml': 'other' });
  const { files } = read(root, 'mijn déck');
  expect(new TextDecoder().decode(files?.get('content/deck.yaml'))).toBe('other');

  const folders = projectFolders('mijn déck', root, root);
  expect(displayPath('content/deck.yaml', folders)).toBe('mijn déck/deck.yaml');
  expect(displayPath('templates/card.hbs', folders)).toBe('templates/card.hbs');
  const fromElsewhere = projectFolders(undefined, join(root, 'mijn déck'), root);
  expect(displayPath('content/deck.yaml', fromElsewhere)).toBe(`${root}/content/deck.yaml`);
});

test('fonts named in the list come from the installed package', () => {
  const root = temporaryFolder();
  writeFiles(root, {
    'package.json': '{}',
    'content/deck.yaml': '',
    'node_modules/@maker/type/400/a.ttf': 'A',
    'node_modules/plain/b.ttf': 'B',
    'fonts/fonts.json': JSON.stringify([
      'fonts/npm/@maker/type/400/a.ttf',
      'fonts/npm/plain/b.ttf',
      'fonts/npm/absent/c.ttf',
      'fonts/npm/plain/../../package.json',
    ]),
  });
  const { files, codes } = read(root);
  expect(new TextDecoder().decode(files?.get('fonts/npm/@maker/type/400/a.ttf'))).toBe('A');
  expect(new TextDecoder().decode(files?.get('fonts/npm/plain/b.ttf'))).toBe('B');
  expect(codes).toEqual(['project/font-not-installed', 'project/unsafe-path']);
});

test('fonts that the list names are read whatever they are called, from its folder only', () => {
  const root = temporaryFolder();
  const named = ['fonts/own/Web.woff2', 'fonts/Letter', 'fonts/gone.ttf', 'fonts/../package.json'];
  writeFiles(root, {
    'package.json': '{}',
    'content/deck.yaml': '',
    'fonts/own/Web.woff2': 'W',
    'fonts/Letter': 'L',
    'fonts/other.txt': 'not named',
    'fonts/fonts.json': JSON.stringify(named),
  });
  const { paths, codes } = read(root);
  expect(paths).toEqual(['content/deck.yaml', 'fonts/Letter', 'fonts/fonts.json', 'fonts/own/Web.woff2']);
  expect(codes).toEqual([]);
});

test('a content folder that is missing, or a file', () => {
  const root = temporaryFolder();
  writeFiles(root, { 'package.json': '{}', file: 'x' });
  expect(read(root)).toEqual({ paths: undefined, files: undefined, codes: ['project/no-content'] });
  expect(read(root, 'file').codes).toEqual(['project/not-a-folder']);
  expect(read(root, 'file/deeper').codes).toEqual(['project/no-content']);
});

test('links are followed, once', () => {
  const root = temporaryFolder();
  writeFiles(root, { 'package.json': '{}', 'shared/strings.yaml': 's', 'content/deck.yaml': 'd' });
  symlinkSync(join(root, 'shared'), join(root, 'content', 'shared'));
  symlinkSync(join(root, 'content'), join(root, 'content', 'round'));
  expect(read(root)).toMatchObject({
    paths: ['content/deck.yaml', 'content/shared/strings.yaml'],
    codes: [],
  });
});

test('a file that cannot be read is told, and the others are read', () => {
  const root = temporaryFolder();
  writeFiles(root, { 'package.json': '{}', 'content/deck.yaml': 'd' });
  symlinkSync(join(root, 'nowhere'), join(root, 'content', 'broken.yaml'));
  expect(read(root)).toMatchObject({ paths: ['content/deck.yaml'], codes: ['project/unreadable'] });
});

test('the project is the folder of its package.json, from wherever it is run', () => {
  const problems = collect();
  const files = readProject(projectFolders(undefined, '/', ROOT), problems.report);
  expect(problems.diagnostics).toEqual([]);
  expect(files?.has('content/deck.yaml')).toBe(true);
  expect(projectFolders(undefined, '/', ROOT).content).toBe(join(ROOT, 'content'));
});
