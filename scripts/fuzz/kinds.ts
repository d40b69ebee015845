/** What can be spoilt, and how what comes of it is tried: a row for each kind of file, address and saved state. */

import type { Files } from '../../src/files.ts';
import type { BuildRequest } from '../../src/request/request.ts';
import { CHOSEN } from '../../tests/products/small-project.ts';
import { type Asking, asking } from '../../tests/request/asking.ts';
import { deckSetIn } from './base.ts';
import { ADDRESS_MUTATORS } from './mutators/address.ts';
import { BYTE_MUTATORS } from './mutators/bytes.ts';
import { FONT_MUTATORS } from './mutators/font.ts';
import { SHAPE_MUTATORS, STYLE_MUTATORS, TEMPLATE_MUTATORS } from './mutators/look.ts';
import type { Mutator } from './mutators/mutator.ts';
import { TEXT_MUTATORS } from './mutators/text.ts';
import { TREE_MUTATORS, TYPING_MUTATORS } from './mutators/tree.ts';

export interface Kind {
  readonly name: string;
  /** Which files are spoilt, by their paths. */
  readonly files: RegExp;
  readonly mutators: readonly Mutator[];
  /** What is changed in the project besides, so that what is spoilt is used at all. */
  readonly beside: (path: string) => Files;
  /** One of them is made of it. */
  readonly requests: readonly BuildRequest[];
}

const CARDS: readonly Asking[] = [
  { only: ['cards'], editions: ['white-paper'] },
  { only: ['cards'], editions: ['coloured-paper'] },
  { only: ['cards'], editions: ['large-print'] },
  { only: ['cards'], editions: ['white-paper'], mix: true, sheets: { style: 'full', backs: 'long' } },
  { only: ['cards'], editions: ['white-paper'], choice: CHOSEN, order: 'stack' },
];

const BOOKLETS: readonly Asking[] = [
  { only: ['booklet'], editions: ['screen'] },
  { only: ['booklet'], editions: ['print'] },
  { only: ['booklet'], editions: ['large-print'] },
];

const KITS: readonly Asking[] = [
  { only: ['kit'], editions: ['guide'] },
  { only: ['kit'], editions: ['label'] },
  { only: ['kit'], editions: ['notes'] },
];

/** Most are still files that can be read: what cannot be is refused at once, and tells little. */
const YAML: readonly Mutator[] = [
  ...Array.from({ length: 20 }, () => TYPING_MUTATORS).flat(),
  ...TREE_MUTATORS,
  ...TREE_MUTATORS,
  ...TEXT_MUTATORS,
  ...BYTE_MUTATORS,
];

function kind(
  name: string,
  files: RegExp,
  mutators: readonly Mutator[],
  requests: readonly Asking[],
  beside: Kind['beside'] = () => new Map(),
): Kind {
  return { name, files, mutators, requests: requests.map(asking), beside };
}

const CHOICES = CARDS.map((each) => ({ ...each, choice: CHOSEN }));

export const KINDS: readonly Kind[] = [
  kind('deck', /^content\/deck\.yaml$/, YAML, [...CARDS, ...KITS]),
  kind('booklet', /^content\/booklet\.yaml$/, YAML, BOOKLETS),
  kind('kit', /^content\/kit\.yaml$/, YAML, KITS),
  kind('strings', /^content\/strings\/nl\.yaml$/, YAML, [...CARDS, ...BOOKLETS, ...KITS]),
  kind('palette', /^content\/palettes\//, YAML, [...CARDS, ...KITS]),
  kind(
    'printer',
    /^content\/printers\//,
    YAML,
    CARDS.map((each) => ({ ...each, sheets: { ...each.sheets, printer: 'klein' } })),
  ),
  kind('choice', /^content\/keuzes\//, YAML, [...CHOICES, { ...KITS[0], choice: CHOSEN }]),
  kind(
    'template',
    /^templates\/(?!page\/).*\.hbs$/,
    [...TEMPLATE_MUTATORS, ...TEMPLATE_MUTATORS, ...TEXT_MUTATORS, ...BYTE_MUTATORS],
    [...CARDS, ...BOOKLETS, ...KITS],
  ),
  kind(
    'css',
    /^templates\/[^/]*\.css$/,
    [...STYLE_MUTATORS, ...STYLE_MUTATORS, ...TEXT_MUTATORS, ...BYTE_MUTATORS],
    [...CARDS, ...BOOKLETS, ...KITS],
  ),
  kind(
    'shape',
    /^templates\/shapes\//,
    [...SHAPE_MUTATORS, ...SHAPE_MUTATORS, ...TEXT_MUTATORS, ...BYTE_MUTATORS],
    CARDS,
  ),
  kind(
    'page',
    /^(templates\/page\/.*\.(hbs|css|svg)|content\/(deck|strings\/nl)\.yaml)$/,
    [...TYPING_MUTATORS, ...TEMPLATE_MUTATORS, ...TEXT_MUTATORS],
    [{ only: ['page'], editions: ['site'] }],
  ),
  kind('font', /^fonts\/.*\.ttf$/, FONT_MUTATORS, [...CARDS.slice(0, 2), ...BOOKLETS.slice(0, 1)], deckSetIn),
  kind('fonts.json', /^fonts\/fonts\.json$/, YAML, CARDS.slice(0, 2)),
  kind('address', /^address:/, ADDRESS_MUTATORS, [asking()]),
  kind('state', /^state:/, [...ADDRESS_MUTATORS, ...TREE_MUTATORS, ...BYTE_MUTATORS], [asking()]),
];

export function kindNamed(name: string): Kind {
  const found = KINDS.find((each) => each.name === name);
  if (!found)
    throw new Error(`There is no kind ${name}. Known: ${KINDS.map((each) => each.name).join(', ')}.`);
  return found;
}
