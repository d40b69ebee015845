import { describe, expect, test } from 'vitest';
import { USUAL_SHEETS } from '../../src/formats/sheet-format.ts';
import type { Core } from '../../src/node/core.ts';
import type { BuildRequest } from '../../src/request/request.ts';
import { smallCore } from '../node/small-core.ts';
import { smallWorld, unpictured } from '../node/small-world.ts';
import { type Asking, asking } from '../request/asking.ts';

async function run(command: string) {
  const asked: BuildRequest[] = [];
  const makeProducts: Core['makeProducts'] = (files, request, report) => {
    asked.push(request);
    return smallCore.makeProducts(files, request, report);
  };
  const { code, stdout, stderr } = await smallWorld().run(unpictured(command), {
    core: { ...smallCore, makeProducts },
  });
  return { code, stdout, stderr, asked: asked[0] };
}

describe('what the options ask', () => {
  test.each<[string, Asking]>([
    ['build', {}],
    ['build --order sheet', {}],
    ['build --order stack', { order: 'stack' }],
    ['build --marks dashed', { sheets: { ...USUAL_SHEETS, marks: 'dashed' } }],
    ['build --style outline', { sheets: { ...USUAL_SHEETS, style: 'outline' } }],
    ['build --edition white-paper --style band', { editions: ['white-paper'] }],
    ['build --gutter 6,5 --bleed 3', { sheets: { ...USUAL_SHEETS, gutterMm: 6.5, bleedMm: 3 } }],
    [
      'build --style full --gutter 4 --bleed 3',
      { sheets: { ...USUAL_SHEETS, style: 'full', gutterMm: 4, bleedMm: 3 } },
    ],
    ['build --marks numbered --round 3,5', { sheets: { ...USUAL_SHEETS, marks: 'numbered', roundMm: 3.5 } }],
    ['build --round 0', { roundMm: 0 }],
    ['build --backs short', { sheets: { ...USUAL_SHEETS, backs: 'short' } }],
    ['build --printer beneden.yaml', { sheets: { ...USUAL_SHEETS, printer: 'beneden' } }],
    ['build --printer ./beneden.yaml', { sheets: { ...USUAL_SHEETS, printer: './beneden.yaml' } }],
    ['build --mix', { mix: true }],
    ['build --mix --order=stack --no-blanks', { order: 'stack', mix: true, blanks: false }],
    ['build --edition white-paper --mix', { editions: ['white-paper'], mix: true }],
    ['build --edition large-print --order stack', { editions: ['large-print'], order: 'stack' }],
  ])('%s', async (command, expected) => {
    const { code, asked } = await run(command);
    expect({ code, asked }).toEqual({ code: 0, asked: asking(expected) });
  });
});

test('they change how sheets are filled, not what is made: dist/ as without them', async () => {
  expect((await run('build --mix --order stack')).stdout).toContain(' in dist\n');
});

test('other cards, another look or other paper go beside what is passed on', async () => {
  for (const option of ['--card A7', '--style full', '--paper Letter', '--printer beneden']) {
    expect((await run(`build ${option}`)).stdout).toContain(' in dist/eigen\n');
  }
});

describe('wrong use', () => {
  test.each([
    ['build --card pokr', 'command/wrong-size  --card is "pokr"', 'poker'],
    ['build --card 0x50', 'command/wrong-size  --card is "0x50"', '100x70'],
    ['build --card -95x65', 'command/', ''],
    ['build --card 3000x65', 'from 30 to 1000 mm', ''],
    ['build --paper A99', 'command/wrong-size  --paper is "A99"', 'SRA3'],
    [
      'build --only cards --card 250x320',
      '320 is 23 mm more than 297 and 250 is 40 mm more than 210',
      '--paper',
    ],
    ['build --paper 60x90', 'coloured-paper', '--card'],
    ['build --marks dotted', 'command/unknown-choice  --marks cannot be "dotted".', 'corners'],
    ['build --style tint', 'command/unknown-choice  --style cannot be "tint".', 'band, full, outline'],
    [
      'build --edition coloured-paper --style full',
      'edition white-paper of the cards is not made',
      '--edition',
    ],
    ['build --only booklet --style full', 'command/without-effect  --style changes nothing here', '--only'],
    ['build --gutter -1', 'command/', ''],
    ['build --gutter 51', 'command/wrong-length  --gutter is "51"', ''],
    ['build --bleed 3', '3 + 3 = 6 mm between them', '--gutter 6'],
    ['build --bleed 3 --gutter 5.9', '3 + 3 = 6 mm between them', '--gutter 6'],
    ['build --style full --mix --bleed 3 --gutter 4', '3 + 3 = 6 mm between them', '--gutter 6'],
    ['build --round -3', 'command/', ''],
    ['build --edition white-paper --round 33', 'at most half of its shorter side, 32.5 mm', ''],
    ['build --card avery-7414 --round 3', '--card avery-7414 and --round do not go together', ''],
    ['build --only booklet --round 3', 'command/without-effect  --round changes nothing here', ''],
    ['calibrate --paper A6', 'from 140 to 1500 mm', 'A5'],
    ['calibrate --backs both', 'command/unknown-choice  --backs cannot be "both".', 'long, short'],
    ['build --backs both', 'command/unknown-choice  --backs cannot be "both".', 'long, short'],
    [
      'build --card avery-7414 --paper Letter',
      'avery-7414 is a perforated sheet of A4, 210 × 297 mm; Letter is 215.9 × 279.4 mm.',
      'Leave --paper out',
    ],
    ['build --card avery-7414 --bleed 3', '--card avery-7414 and --bleed do not go together', ''],
    ['build --only booklet --card A7', 'command/without-effect  --card changes nothing here', ''],
    ['build --order pile', 'command/unknown-choice  --order cannot be "pile".', 'sheet, stack'],
    ['build --order Stack', 'command/unknown-choice  --order cannot be "Stack".', 'sheet, stack'],
    ['build --order', 'command/missing-value  The option --order needs a value.', ''],
    ['build --out --lang en', 'command/missing-value  The option --out needs a value.', ''],
    ['build --cards --no-blanks', 'command/missing-value  The option --cards needs a value.', ''],
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
