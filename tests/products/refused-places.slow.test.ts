/** What no font has is told where it is written, whatever file that is. */
import { expect, test } from 'vitest';
import { EVERYTHING } from './project.ts';
import { CHOSEN, checkAll, SMALL, SMALL_CHOICE, smallProject } from './small-project.ts';
import { scalarsIn, type WrittenScalar, withCharacter } from './written-scalars.ts';

/** Names, codes and addresses, in which such a sign is wrong before any font is asked. */
const NOT_WORDS =
  /(^|\.)(id|language|lang|date|version|source|palette|shape|letter|hex|cluster|paper|band|when)(\.\d+)?$/;

/** The keys that are printed: colour words. */
const PRINTED_KEYS = /^(colours|trays)\.[^.]+ \(key\)$/;

function isPrinted(file: string, { path }: WrittenScalar): boolean {
  if (path.endsWith('(key)')) return PRINTED_KEYS.test(path);
  // In the kit these are heads of columns.
  return !NOT_WORDS.test(path) || /^content\/kit\.yaml guide\..*\.(paper|letter)$/.test(`${file} ${path}`);
}

/** Said by a file of itself, as the name of a form field, on the page only, or by nothing yet. */
const NOT_ON_PAPER = [
  /^content\/deck\.yaml (author|cards-title)$/,
  /^content\/(palettes|printers)\/klein\.yaml name$/,
  // Printed as the deck writes it; white paper as the palette does.
  /^content\/palettes\/klein\.yaml colours\.groen \(key\)$/,
  /^content\/printers\/klein\.yaml trays\..* \(key\)$/,
  /^content\/keuzes\/klein\.yaml description$/,
  /^content\/kit\.yaml (label|notes)\.title$/,
  // What the names of papers are compared with.
  /^content\/kit\.yaml guide\.materials\.make$/,
  /^content\/strings\/nl\.yaml (page\..*|cards\.(title|number|edition\..*)|booklet\.(title|edition\..*|field-.*))$/,
  /^content\/strings\/nl\.yaml booklet\.(side-.*|part|front|note|questions|room-for|fold|see-page|continues)$/,
  /^content\/strings\/nl\.yaml booklet\.(editors-addition)$/,
];

/** The kit with all that it could tell told at once: no build is on coloured and on white paper. */
const ALL_TOLD = {
  ...SMALL,
  'content/kit.yaml': (SMALL['content/kit.yaml'] ?? '').replace(/when: .*\n\s*/g, ''),
};

test('a sign that no font has in every word of every file is told at each of them, with its line and column', async () => {
  const mutants = Object.entries(ALL_TOLD).map(([file, text]) => {
    const scalars = scalarsIn(text).filter((scalar) => isPrinted(file, scalar));
    return { file, ...withCharacter(text, scalars, '𝈀') };
  });
  const files = smallProject(Object.fromEntries(mutants.map(({ file, text }) => [file, text])));
  const errors = (await checkAll(files)).filter(({ severity }) => severity === 'error');
  const told = new Set(
    errors.map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`),
  );
  const written = mutants.flatMap(({ file, places }) =>
    [...places].map(([path, at]) => ({ name: `${file} ${path}`, told: `text/no-glyph ${file}:${at}` })),
  );
  const expected = new Set(written.map((each) => each.told));
  expect([...told].filter((each) => !expected.has(each))).toEqual([]);
  const untold = written.filter((each) => !told.has(each.told)).map(({ name }) => name);
  expect(untold.filter((name) => !NOT_ON_PAPER.some((kind) => kind.test(name)))).toEqual([]);
  expect(told.size).toBeGreaterThan(230);
});

test.each([
  ['content/deck.yaml', 'short-citation', '"Wij \\uD834\\uDE00"', '"Wij samen (2026)"', 5],
  ['content/deck.yaml', 'short-citation', '"Wij \\U0001D200"', '"Wij samen (2026)"', 5],
  [SMALL_CHOICE, 'title', '"Wij \\U0001D200"', 'Onze keuze', 5],
])('in %s, %s: an escape is told where it stands', async (file, _, escaped, plain, offset) => {
  const text = SMALL[file]?.replace(plain, () => escaped) ?? '';
  const start = text.slice(0, text.indexOf(escaped)).split('\n');
  const requests = [{ ...EVERYTHING, only: ['cards' as const], choice: CHOSEN }];
  const diagnostics = await checkAll(smallProject({ [file]: text }), requests);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const place = { file, line: start.length, column: (start.at(-1) ?? '').length + 1 + offset };
  expect([...new Set(errors.map((each) => JSON.stringify([each.code, each.place])))]).toEqual([
    JSON.stringify(['text/no-glyph', place]),
  ]);
});
