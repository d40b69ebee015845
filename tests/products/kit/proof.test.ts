/** A check reads all words of the kit, also those that a build prints in other circumstances. */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../project.ts';
import { checkAll, SMALL, smallProject } from '../small-project.ts';

const KIT = SMALL['content/kit.yaml'] ?? '';

/** Cuneiform, of which no font comes along. */
const UNPRINTABLE = '\u{12000}';

async function toldOf(kit: string): Promise<readonly string[]> {
  const told = await checkAll(smallProject({ 'content/kit.yaml': kit }), [EVERYTHING]);
  return told
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place?.file}:${place?.line}:${place?.column}`);
}

test('a kit as it comes has nothing that cannot be printed', async () => {
  expect(await toldOf(KIT)).toEqual([]);
});

test.each([
  ['of perforated sheets', 'Geperforeerde vellen'],
  ['of white paper alone', 'Wit papier van'],
  ['in words that are not asked for now', 'liggend'],
  ['of every build, which are told once', 'Een glazen bokaal'],
])('a character that no font has is told in texts %s', async (_, words) => {
  const at = KIT.indexOf(words, KIT.indexOf('\nguide:'));
  expect(at).toBeGreaterThan(0);
  const before = KIT.slice(0, at).split('\n');
  const place = `content/kit.yaml:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  expect(await toldOf(KIT.slice(0, at) + UNPRINTABLE + KIT.slice(at))).toEqual([`text/no-glyph ${place}`]);
});
