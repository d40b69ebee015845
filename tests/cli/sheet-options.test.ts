import { describe, expect, test } from 'vitest';
import type { Engine } from '../../src/node/engine.ts';
import { type BuildRequest, EVERYTHING } from '../../src/products/product.ts';
import { smallEngine } from '../node/small-engine.ts';
import { smallWorld } from '../node/small-world.ts';

async function run(command: string) {
  const asked: BuildRequest[] = [];
  const makeProducts: Engine['makeProducts'] = (files, request, report) => {
    asked.push(request);
    return smallEngine.makeProducts(files, request, report);
  };
  const { code, stdout, stderr } = await smallWorld().run(command, {
    engine: { ...smallEngine, makeProducts },
  });
  return { code, stdout, stderr, asked: asked[0] };
}

describe('what the options ask', () => {
  test.each<[string, Partial<BuildRequest>]>([
    ['build', {}],
    ['build --order sheet', {}],
    ['build --order stack', { order: 'stack' }],
    ['build --mix', { mix: true }],
    ['build --mix --order=stack --no-blanks', { order: 'stack', mix: true, blanks: false }],
    ['build --edition white-paper --mix', { editions: ['white-paper'], mix: true }],
    ['build --edition large-print --order stack', { editions: ['large-print'], order: 'stack' }],
  ])('%s', async (command, expected) => {
    const { code, asked } = await run(command);
    expect({ code, asked }).toEqual({ code: 0, asked: { ...EVERYTHING, ...expected } });
  });
});

test('they change how sheets are filled, not what is made: dist/ as without them', async () => {
  expect((await run('build --mix --order stack')).stdout).toContain(' in dist\n');
});

describe('wrong use', () => {
  test.each([
    ['build --order pile', 'command/unknown-choice  --order cannot be "pile".', 'sheet, stack'],
    ['build --order Stack', 'command/unknown-choice  --order cannot be "Stack".', 'sheet, stack'],
    ['build --order', 'command/missing-value  The option --order needs a value.', ''],
    ['build --only booklet --order stack', 'command/without-effect  --order changes nothing here', '--only'],
    ['build --only booklet --mix', 'command/without-effect  --mix changes nothing here', '--only'],
    ['build --edition coloured-paper --mix', 'edition white-paper of the cards is not made', '--edition'],
  ])('%s', async (command, message, hint) => {
    const { code, stderr, asked } = await run(command);
    expect({ code, asked }).toEqual({ code: 2, asked: undefined });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});
