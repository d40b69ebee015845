/** Whatever fails late in a build: the output is as it was, or new and whole, and what is told of it is true. */
import { describe, expect, test } from 'vitest';
import type { Core } from '../../src/node/core.ts';
import type { EditionPreflight } from '../../src/run/preflight/preflight.ts';
import type { Products } from '../../src/run/print.ts';
import type { PaperPlan } from '../../src/typesetting/made.ts';
import { readFolder } from '../node/folders.ts';
import { expectWhole } from '../node/output/expect-whole.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld, unpictured } from '../node/small-world.ts';

/** What only falls over when it is looked at. */
function brittle<Value extends object>(): Value {
  return new Proxy<object>(
    {},
    {
      get: (_, key) => {
        throw new Error(`it broke at ${String(key)}`);
      },
    },
  ) as Value;
}

const PRINTED: EditionPreflight = {
  product: 'cards',
  edition: 'coloured-paper',
  type: {},
  margins: {},
  contrast: [],
  paper: { size: 'A4', sheets: 1, waste: 0 },
  fonts: [],
  below: [],
};

const coreWith = (change: (products: Products) => Products): Core => ({
  ...smallCore,
  makeProducts: async (...given) => {
    const products = await smallCore.makeProducts(...given);
    return products && change(products);
  },
});

const BOTH = ['build', 'build --json'];

const LATE: readonly (readonly [step: string, core: Core, commands: readonly string[]])[] = [
  ['reading the files back', coreWith((made) => ({ ...made, ...unreadable(made) })), BOTH],
  ['the words of the preflight', coreWith((made) => ({ ...made, files: [], preflight: [brittle()] })), BOTH],
  // For the screen alone.
  ['the words of the plan', coreWith((made) => ({ ...made, plans: [unspeakable(made)] })), ['build']],
  ['the manifest', coreWith((made) => ({ ...made, plan: brittle() })), BOTH],
  ['the page', { ...smallCore, makeWebPage: () => Promise.reject(new Error('it broke')) }, BOTH],
];

/** Programs that mend a file draw it all the same; what it says of itself cannot be read. */
function unreadable({ files }: Products): Pick<Products, 'files' | 'preflight'> {
  const broken = (bytes: Uint8Array): Uint8Array => {
    const text = new TextDecoder('latin1').decode(bytes).replace(/startxref[\s\S]*$/, '');
    const table = '99 0 obj\n<< /Length 3 /Filter /FlateDecode >>\nstream\nabc\nendstream\nendobj\n';
    return new TextEncoder().encode(`${text}${table}startxref\n${text.length}\n%%EOF\n`);
  };
  return { files: files.map((file) => ({ ...file, bytes: broken(file.bytes) })), preflight: [PRINTED] };
}

/** Can be written in the manifest, and not be told. */
function unspeakable({ plan }: Products): PaperPlan {
  return { ...plan, toJSON: () => ({}), sheets: brittle() } as PaperPlan;
}

describe.each(LATE)('%s fails', (_, core, commands) => {
  test.each(commands)('%s: the previous output is untouched, as is said', async (command) => {
    const world = smallWorld();
    await world.run('build --no-previews');
    const before = readFolder(world.dist);
    world.writeDeck('geel\n');
    const { code, stdout, stderr } = await world.run(unpictured(command), { core });
    expect(code).toBe(3);
    expect(`${stdout}${stderr}`).toContain('Nothing was lost: the previous output is untouched.');
    expect(readFolder(world.dist)).toEqual(before);
  });
});

test('what cannot even be printed follows a whole build, as is said', async () => {
  const world = smallWorld();
  await world.run('build --no-previews');
  world.writeDeck('geel\n');
  const stdout = {
    write: () => {
      throw new Error('it broke');
    },
  };
  const { code, stderr } = await world.run('build --no-previews', { stdout });
  expect(code).toBe(3);
  expect(stderr).toContain('What was asked is done and whole, in dist; this went wrong after it.');
  expect(stderr).not.toContain('untouched');
  expectWhole(world.dist);
  expect(Object.keys(readFolder(world.dist))).toContain('downloads/kletspot-kaarten-1-geel.pdf');
});
