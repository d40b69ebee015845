/** One character in one word, name, code or key of one file: whatever is wrong then is told at a place. */
import { expect, test } from 'vitest';
import { EVERYTHING } from './project.ts';
import { CHOSEN, checkAll, SMALL, smallProject } from './small-project.ts';
import { scalarsIn, type WrittenScalar, withCharacter } from './written-scalars.ts';

/** No font has it; it turns the line round; it is no character at all; it is half of one, written as an escape. */
const CHARACTERS = ['𝈀', '\u202e', '\ufffe'];

/** Of the many words of kit and products some: the rest differ in nothing but their place. */
const LARGE = /kit|strings/;
const EVERY = 25;
/** The first goes everywhere, the others into a sample. */
const EVERY_OTHER = 4;

const SHORT = [EVERYTHING, { ...EVERYTHING, only: ['cards' as const], choice: CHOSEN }];

/** Said somewhere else, as it follows from the character: a deck asks for a colour that the palette does not have. */
const ELSEWHERE = new Set([
  'content/unknown-colour',
  'content/missing-key',
  'content/missing-file',
  'content/correction-elsewhere',
  'content/unknown-note',
  'selection/unknown-cluster',
]);

const TIMEOUT = { timeout: 600_000 };

async function misplaced(file: string, text: string, scalar: WrittenScalar, character: string) {
  const mutant = withCharacter(text, [scalar], character);
  const at = `${file}:${mutant.places.get(scalar.path)}`;
  const diagnostics = await checkAll(smallProject({ [file]: mutant.text }), SHORT);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.flatMap(({ code, place }) => {
    const told = place ? `${place.file}:${place.line}:${place.column}` : 'nowhere';
    const isRight = code.startsWith('text/') || code === 'content/character' ? told === at : isNear(told, at);
    return isRight || (place && ELSEWHERE.has(code))
      ? []
      : [`${code} of ${scalar.path} at ${told}, not ${at}`];
  });
}

/** What is wrong with a value as a whole is told where it begins. */
function isNear(told: string, at: string): boolean {
  const line = (place: string) => place.slice(0, place.lastIndexOf(':'));
  return line(told) === line(at);
}

for (const [file, text] of Object.entries(SMALL)) {
  test.each([...CHARACTERS.entries()])(`${file} with character %i`, TIMEOUT, async (kind, character) => {
    const every = (LARGE.test(file) ? EVERY : 1) * (kind === 0 ? 1 : EVERY_OTHER);
    const scalars = scalarsIn(text).filter((_, index) => index % every === 0);
    const wrong: string[] = [];
    for (const scalar of scalars) wrong.push(...(await misplaced(file, text, scalar, character)));
    expect(wrong).toEqual([]);
  });
}
