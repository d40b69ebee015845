/** What mail programs, hands and other versions do to an address, and to what a browser kept. */
import { sealed } from '../../../src/selection/sealed.ts';
import { NUMBERS, WORDS } from '../hostile.ts';
import type { Random } from '../random.ts';
import { type Mutator, onText, replaceOne } from './mutator.ts';
import { TEXT_MUTATORS } from './text.ts';

/** Sealed again, as if the page had written it: else hardly any would be read past the check. */
function onFields(name: string, change: (fields: string[], random: Random) => void): Mutator {
  return onText(name, (text, random) => {
    const [choice = '', ...printing] = text.split('/');
    const fields = choice.split('~').slice(1, -1);
    change(fields, random);
    return [sealed(fields), ...printing].join('/');
  });
}

const LETTERS = [...'tucwkgednsoymx'];

export const ADDRESS_MUTATORS: readonly Mutator[] = [
  onFields('a field becomes another', (fields, random) => {
    const at = random.below(fields.length + 1);
    fields[at] = random.pick(LETTERS) + encodeURIComponent(random.pick([...WORDS, ...NUMBERS]));
  }),
  onFields('a field is gone', (fields, random) => {
    fields.splice(random.below(fields.length), 1);
  }),
  onFields('a field stands twice', (fields, random) => {
    const field = fields[random.below(fields.length)] ?? 'k1.1';
    for (let times = random.oneIn(10) ? 500 : 2; times > 0; times -= 1) fields.push(field);
  }),
  onFields('a part of a field becomes another', (fields, random) => {
    const at = random.below(fields.length);
    fields[at] = replaceOne(fields[at] ?? '', /[^!~]+/g, random, () =>
      encodeURIComponent(random.pick([...WORDS, ...NUMBERS])),
    );
  }),
  onText('marks are written as codes', (text, random) =>
    text.replaceAll(random.pick(['~', '!', '/']), (mark) => `%${mark.charCodeAt(0).toString(16)}`),
  ),
  onText(
    'printing becomes another',
    (text, random) => `${text.split('/')[0]}/${random.pick([...WORDS, ...NUMBERS])}`,
  ),
  ...TEXT_MUTATORS,
];
