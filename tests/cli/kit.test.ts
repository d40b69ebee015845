import { describe, expect, test } from 'vitest';
import type { Core } from '../../src/node/core.ts';
import type { BuildRequest } from '../../src/request/request.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld, unpictured } from '../node/small-world.ts';
import { type Asking, asking } from '../request/asking.ts';

async function run(command: string) {
  const asked: BuildRequest[] = [];
  const makeProducts: Core['makeProducts'] = (files, request, ...rest) => {
    asked.push(request);
    return smallCore.makeProducts(files, request, ...rest);
  };
  const { code, stdout, stderr } = await smallWorld().run(unpictured(command), {
    core: { ...smallCore, makeProducts },
  });
  return { code, stdout, stderr, asked: asked[0] };
}

describe('what the options ask', () => {
  test.each<[string, Asking]>([
    ['build', { jarMm: 86 }],
    ['build --jar 60', { jarMm: 60 }],
    ['build --jar 82,5', { jarMm: 82.5 }],
    ['build --only kit --edition label --jar 119', { only: ['kit'], editions: ['label'], jarMm: 119 }],
  ])('%s', async (command, expected) => {
    const { code, asked } = await run(command);
    expect({ code, asked }).toEqual({ code: 0, asked: asking(expected) });
  });
});

test.each(['--card A7', '--paper Letter', '--edition notes --gutter 3'])(
  'the kit alone goes with the cards of %s',
  async (options) => {
    expect((await run(`build --only kit ${options}`)).code).toBe(0);
  },
);

test('another jar is a choice: in dist/eigen/', async () => {
  expect((await run('build --jar 70')).stdout).toMatch(/ in dist[\\/]eigen\n/);
});

describe('wrong use', () => {
  test.each([
    [
      'build --jar 120',
      'from 50 to 119 mm',
      'Around such a jar it is 377 mm: two pieces from A4 go around 373 mm',
    ],
    ['build --jar 49', 'from 50 to 119 mm', 'five clusters'],
    ['build --jar -70', 'from 50 to 119 mm', 'Lay a ruler across the lid'],
    ['build --jar groot', '--jar is "groot"', 'Lay a ruler across the lid'],
    ['build --only cards --jar 70', '--jar changes nothing here', '--only'],
    ['build --edition notes --jar 70', '--jar changes nothing here', '--edition'],
    ['build --edition label --gutter 3', '--gutter changes nothing here', '--edition'],
    ['build --only kit --card 400x200', 'A4', ''],
  ])('%s', async (command, message, hint) => {
    const { code, stderr, asked } = await run(command);
    expect({ code, asked }).toEqual({ code: 2, asked: undefined });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});
