/** What people do to YAML and JSON that is still well formed: another value, a key too many, a list that never ends. */
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { NUMBERS, TYPED, WORDS } from '../hostile.ts';
import type { Random } from '../random.ts';
import { type Mutator, onText } from './mutator.ts';

type Change = (document: Document, random: Random) => void;

function onTree(name: string, change: Change): Mutator {
  return onText(name, (text, random) => {
    const document = parseDocument(text, { logLevel: 'silent' });
    if (!isCollection(document.contents)) return text;
    try {
      change(document, random);
      return document.toString({ lineWidth: 0 });
    } catch {
      // Not every tree that other ways left behind can be changed in this one, or written.
      return text;
    }
  });
}

/** All values with the way to them. */
function pathsIn(document: Document, wanted: (node: unknown) => boolean): (readonly unknown[])[] {
  const paths: unknown[][] = [];
  visit(document, (_key, node, ancestors) => {
    if (isPair(node) || !wanted(node)) return;
    const path: unknown[] = [];
    [...ancestors, node].forEach((each, index, all) => {
      const above = all[index - 1];
      if (isPair(above)) path.push(isScalar(above.key) ? above.key.value : above.key);
      else if (isSeq(above)) path.push(above.items.indexOf(each));
    });
    const above = ancestors.at(-1);
    if (!(isPair(above) && above.key === node) && path.length > 0) paths.push(path);
  });
  return paths;
}

function pairsIn(document: Document): Pair[] {
  const pairs: Pair[] = [];
  visit(document, {
    Pair: (_key, pair) => {
      pairs.push(pair);
    },
  });
  return pairs;
}

/** Names, codes and sizes: another word there is a mistake, and elsewhere it is what someone has to say. */
const CODES =
  /^(id|language|lang|date|version|source|palette|shape|letter|hex|cluster|colour|paper|band|name|sort|seed|draw|copies)$/;

const isText = (node: unknown): boolean => isScalar(node) && typeof node.value === 'string';

function strangeValue(random: Random): unknown {
  const values: readonly (() => unknown)[] = [
    () => random.pick(WORDS),
    () => Number(random.pick(NUMBERS)),
    () => null,
    () => true,
    () => [],
    () => ({}),
    () => [random.pick(WORDS), random.pick(WORDS)],
    () => ({ text: random.pick(WORDS), lang: random.pick(['en', 'ar', 'xx', 'tlh', 'nl-BE', '']) }),
    () => ({ [random.pick(WORDS)]: random.pick(WORDS) }),
    () => nested(random.between(10, 400)),
  ];
  return random.pick(values)();
}

function nested(depth: number): unknown {
  let value: unknown = 'diep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { text: value };
  return value;
}

function wordsIn(document: Document): (readonly unknown[])[] {
  return pathsIn(document, isText).filter((path) => !CODES.test(String(path.at(-1))));
}

/** Of which files come that are sound, and must be printed as they are. */
export const TYPING_MUTATORS: readonly Mutator[] = [
  onTree('words are typed', (document, random) => {
    const paths = wordsIn(document);
    if (paths.length > 0) document.setIn(random.pick(paths), random.pick(TYPED));
  }),
  onTree('words are added to others', (document, random) => {
    const paths = wordsIn(document);
    if (paths.length === 0) return;
    const path = random.pick(paths);
    document.setIn(path, `${document.getIn(path)} ${random.pick(random.oneIn(2) ? TYPED : WORDS)}`);
  }),
];

export const TREE_MUTATORS: readonly Mutator[] = [
  onTree('a value becomes another', (document, random) => {
    const paths = pathsIn(document, () => true);
    if (paths.length > 0) document.setIn(random.pick(paths), document.createNode(strangeValue(random)));
  }),
  onTree('a value is gone', (document, random) => {
    const paths = pathsIn(document, () => true);
    if (paths.length > 0) document.deleteIn(random.pick(paths));
  }),
  onTree('a key becomes another', (document, random) => {
    const pairs = pairsIn(document);
    if (pairs.length === 0) return;
    const others = pairs.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []));
    random.pick(pairs).key = document.createNode(random.pick([...others, ...WORDS]));
  }),
  onTree('a key too many', (document, random) => {
    const paths = pathsIn(document, isMap);
    if (paths.length > 0) {
      document.setIn([...random.pick(paths), random.pick(WORDS)], document.createNode(strangeValue(random)));
    }
  }),
  onTree('a list that is longer', (document, random) => {
    const paths = pathsIn(document, isSeq);
    if (paths.length === 0) return;
    const list = document.getIn(random.pick(paths));
    if (!isSeq(list) || list.items.length === 0) return;
    const times = random.oneIn(8) ? 300 : random.between(1, 12);
    for (let time = 0; time < times; time += 1) {
      const item = random.pick(list.items.slice(0, 20));
      list.add(isCollection(item) || isScalar(item) ? item.clone() : item);
    }
  }),
  onTree('ids of their own for all', (document, random) => {
    let number = 0;
    for (const path of pathsIn(document, isText)) {
      if (path.at(-1) !== 'id' || !random.oneIn(3)) continue;
      number += 1;
      document.setIn(path, `x${number}`);
    }
  }),
];
