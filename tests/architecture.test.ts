/** The walls of the house (ARCHITECTURE.md): who may import what, and what the core may not touch. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';

interface Source {
  /** From `src/`: `layout/page.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(`${SRC}/${path}`, 'utf8');
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)[^'"]*?from '([^']+)'|import\('([^']+)'\)|import '([^']+)'/g,
    );
    return { path, text, imports: [...found].map((match) => (match[1] ?? match[2] ?? match[3]) as string) };
  });

/** The room a file is in; files beside the rooms are the ground floor. */
function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : 'ground';
}

function target(from: string, specifier: string): string {
  return posix.normalize(`${dirname(from)}/${specifier}`);
}

/** Every room with the rooms that it may take from, besides itself and the ground floor. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  problems: [],
  ground: ['problems'],
  words: ['problems', 'lists'],
  content: ['problems', 'words'],
  selection: ['content'],
  lists: ['content'],
  markup: [],
  drawing: [],
  template: ['content', 'markup', 'problems', 'drawing'],
  style: ['markup'],
  text: [],
  layout: ['markup', 'style', 'text'],
  impose: ['layout'],
  pdf: ['impose', 'layout', 'markup', 'text'],
  formats: ['content', 'impose'],
  request: ['content', 'selection', 'impose', 'formats'],
  typesetting: [
    'content',
    'selection',
    'template',
    'markup',
    'style',
    'text',
    'layout',
    'impose',
    'pdf',
    'formats',
    'request',
  ],
  products: ['content', 'selection', 'style', 'layout', 'impose', 'pdf', 'formats', 'request', 'typesetting'],
  run: [
    'markup',
    'content',
    'selection',
    'text',
    'layout',
    'impose',
    'pdf',
    'formats',
    'request',
    'typesetting',
    'products',
  ],
  svg: ['impose', 'layout', 'text'],
  web: [
    'words',
    'content',
    'selection',
    'formats',
    'request',
    'typesetting',
    'products',
    'run',
    'impose',
    'layout',
    'template',
    'style',
    'text',
    'svg',
  ],
  node: [
    'problems',
    'words',
    'content',
    'selection',
    'lists',
    'formats',
    'request',
    'typesetting',
    'products',
    'run',
    'impose',
    'web',
  ],
};

/** The files beside the rooms, each with why it is for everyone. */
const GROUND: Readonly<Record<string, string>> = {
  'colour.ts': 'inks: read in content, drawn in pdf',
  'colour-difference.ts': 'how far two colours are apart, for what is printed and what is picked',
  'diagnostics.ts': 'every room tells problems',
  'direction.ts': 'which way words are written: in boxes, in lines and in files',
  'files.ts': 'a project as the core gets it',
  'formatting.ts': 'numbers, sizes and dates as a language writes them',
  'geometry.ts': 'boxes and sizes',
  'nearest.ts': 'what was meant by a wrong name',
  'origin.ts': 'where the words of a text were written, kept up to the glyph',
  'path.ts': 'outlines: read in drawing, drawn in pdf and svg',
  'placed-words.ts': 'words with the places of their pieces',
  'remember.ts': 'what need not be made again',
  'slug.ts': 'names of files and addresses',
  'source.ts': 'bytes as text, offsets as lines and columns',
  'units.ts': 'points and millimetres',
  'winding.ts': 'what an outline encloses',
};

describe('rooms', () => {
  it('hold every file but those of the ground floor, which are named', () => {
    const loose = sources.filter(({ path }) => roomOf(path) === 'ground').map(({ path }) => path);
    expect(loose.toSorted()).toEqual(Object.keys(GROUND).toSorted());
  });

  it('are all in the plan', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].toSorted()).toEqual(
      Object.keys(ALLOWED).toSorted(),
    );
  });

  it.each(Object.entries(ALLOWED))(
    '%s takes only from rooms before it: data flows one way',
    (room, allowed) => {
      const mayTakeFrom = new Set([room, 'ground', ...allowed]);
      const wrong = sources
        .filter(({ path }) => roomOf(path) === room)
        .flatMap(({ path, imports }) =>
          imports
            .filter(
              (specifier) => specifier.startsWith('.') && !mayTakeFrom.has(roomOf(target(path, specifier))),
            )
            .map((specifier) => `${path} imports ${specifier}`),
        );
      expect(
        wrong,
        `${room} may import ${[...mayTakeFrom].join(', ')}; move the shared part down instead`,
      ).toEqual([]);
    },
  );
});

it('formatting.ts alone knows how a language writes a decimal, a date or a list', () => {
  const wrong = sources
    .filter(({ path, text }) => {
      const isElsewhere = path !== 'formatting.ts';
      return (
        isElsewhere &&
        /NumberFormat|DateTimeFormat|ListFormat|PluralRules|toLocaleString|replace(All)?\((['"]\.['"]|\/\\\.\/g?), *['"],/.test(
          text,
        )
      );
    })
    .map(({ path }) => path);
  expect(wrong, 'use what src/formatting.ts has').toEqual([]);
});

/** A product knows nothing of another, but that the kit goes with the cards. */
const PRODUCTS: Readonly<Record<string, readonly string[]>> = {
  booklet: [],
  cards: [],
  kit: ['cards'],
  calibration: [],
};

describe('products', () => {
  const productOf = (path: string): string | undefined => /^products\/([^/]+)/.exec(path)?.[1];

  it.each(Object.entries(PRODUCTS))('%s takes only from those before it', (product, allowed) => {
    const wrong = sources
      .filter(({ path }) => productOf(path) === product)
      .flatMap(({ path, imports }) =>
        imports
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => ({ specifier, from: productOf(target(path, specifier)) }))
          .filter(({ from }) => from !== undefined && from !== product && !allowed.includes(from))
          .map(({ specifier }) => `${path} imports ${specifier}`),
      );
    expect(wrong, `${product} may take from ${allowed.join(', ') || 'no other'}`).toEqual([]);
  });

  it('are folders, each of them in the plan, with nothing loose between them', () => {
    const found = new Set(sources.flatMap(({ path }) => productOf(path) ?? []));
    expect([...found].toSorted()).toEqual(Object.keys(PRODUCTS).toSorted());
  });
});

/**
 * The living page. Each room takes only from those before it; a file that stands beside them has its place in the order
 * as a room has.
 */
const APP = [
  'browser',
  'pot',
  'engine',
  'memory',
  'living.ts',
  'problem-words.ts',
  'language',
  'own',
  'table',
  'sheets',
  'jar',
  'keeping',
  'start.ts',
  'main.ts',
];

describe('the rooms of web/app', () => {
  const placeOf = (path: string): string | undefined => /^web\/app\/([^/]+)/.exec(path)?.[1];
  const app = sources.filter(({ path }) => placeOf(path) !== undefined);
  const uses = app.flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => ({ path, used: target(path, specifier) }))
      .filter(({ used }) => placeOf(used) !== undefined),
  );

  it('are all in the plan, with nothing else beside them', () => {
    expect([...new Set(app.map(({ path }) => placeOf(path)))].toSorted()).toEqual(APP.toSorted());
  });

  it('take only from those before them', () => {
    const wrong = uses.filter(
      ({ path, used }) => APP.indexOf(placeOf(used) ?? '') > APP.indexOf(placeOf(path) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('hold what they alone use', () => {
    const strangers = app.filter(({ path }) => {
      const users = new Set(uses.filter(({ used }) => used === path).map((use) => placeOf(use.path)));
      const [only] = users;
      return (
        users.size === 1 && only !== placeOf(path) && !only?.endsWith('.ts') && path.split('/').length > 3
      );
    });
    expect(
      strangers.map(({ path }) => path),
      'move it into the room that uses it',
    ).toEqual([]);
  });
});

describe('files of web/app that need each other to run', () => {
  const needs = new Map(
    sources
      .filter(({ path }) => path.startsWith('web/app/'))
      .map(({ path, text }) => [
        path,
        neededAtRunTime(text)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => target(path, specifier)),
      ]),
  );

  /** The way back to where it began; undefined where there is none. */
  function circleFrom(start: string): readonly string[] | undefined {
    const ways = [[start]];
    const seen = new Set<string>();
    for (let way = ways.pop(); way; way = ways.pop()) {
      for (const next of needs.get(way.at(-1) ?? '') ?? []) {
        if (next === start) return [...way, next];
        if (seen.has(next)) continue;
        seen.add(next);
        ways.push([...way, next]);
      }
    }
    return undefined;
  }

  it('are in no circle', () => {
    const circles = [...needs.keys()].flatMap((path) => circleFrom(path)?.join(' → ') ?? []);
    expect(circles).toEqual([]);
  });
});

/** What a file imports besides types, and not only once it is asked for. */
function neededAtRunTime(text: string): readonly string[] {
  const found = text.matchAll(/(?:^|\n)(?:import|export) (type )?(?:(\{[^}]*\}|[^'"{]*) from )?'([^']+)'/g);
  return [...found]
    .filter(([, isType, names = '']) => isType === undefined && !holdsOnlyTypes(names))
    .map(([, , , specifier = '']) => specifier);
}

function holdsOnlyTypes(names: string): boolean {
  const listed = /^\{(.*)\}$/s
    .exec(names.trim())?.[1]
    ?.split(',')
    .map((name) => name.trim());
  return listed?.filter((name) => name !== '').every((name) => name.startsWith('type ')) ?? false;
}

/** Each library behind one wall, so that it can be replaced, and so that nobody else leans on its ways. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['content'],
  zod: ['content'],
  handlebars: ['template'],
  svgpath: ['drawing'],
  htmlparser2: ['markup', 'drawing', 'lists', 'web'],
  'css-tree': ['style'],
  marked: ['web'],
  fontkit: ['text'],
  hyphen: ['text'],
  linebreak: ['text'],
  'bidi-js': ['text'],
  'pure-rand': ['selection'],
  pdfkit: ['pdf'],
  sharp: ['node'],
  fflate: ['node', 'lists', 'web'],
  papaparse: ['lists'],
  '@hyzyla/pdfium': ['node'],
  chokidar: ['node'],
  commander: ['node'],
};

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

describe('libraries', () => {
  const uses = sources.flatMap(({ path, imports }) =>
    imports
      // What begins with `baked:` is made while the page is bundled.
      .filter((specifier) => !/^(\.|node:|baked:)/.test(specifier))
      .map((specifier) => ({ path, library: packageOf(specifier) })),
  );

  it('are imported only in their own room', () => {
    const wrong = uses.filter(({ path, library }) => !(LIBRARIES[library] ?? []).includes(roomOf(path)));
    expect(wrong).toEqual([]);
  });

  it('are all in use', () => {
    const used = new Set(uses.map(({ library }) => library));
    expect(Object.keys(LIBRARIES).filter((library) => !used.has(library))).toEqual([]);
  });
});

/** What would tie the core to one machine, one moment or one kind of program. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp, why: string])[] = [
  ['node: modules', /from 'node:/, 'the core also runs in the browser: take bytes as input'],
  [
    'process, Buffer, global',
    /\b(?:process|Buffer|globalThis|__dirname|global)\b\s*[.[(]/,
    'the core knows no environment',
  ],
  ['the console', /\bconsole\b/, 'hand problems to a Report'],
  [
    'the clock',
    /\bDate\.now\b|new Date\(\)|performance\.now/,
    'dates come in, so that builds repeat to the byte',
  ],
  ['randomness', /Math\.random|crypto\./, 'draws take a seed, so that they repeat'],
  ['eval', /\beval\(|new Function\(/, 'the page forbids it; only the compile moment of templates may'],
  [
    'the language or time zone of the machine',
    /toLocale\w+\(\)|localeCompare|new Intl\.\w+\((?:undefined|\[\]|\))|\.get(?:TimezoneOffset|FullYear|Month|Date|Day|Hours)\(/,
    'the same input makes the same bytes everywhere: name the language, and take UTC',
  ],
  ['timers', /\bset(?:Timeout|Interval|Immediate)\b/, 'the core waits for nothing'],
];

const COMPILE_MOMENT = new Set(['template/compile.ts']);

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

describe('the core', () => {
  const core = sources.filter(({ path }) => !['node', 'web'].includes(roomOf(path)));

  it.each(FORBIDDEN)('does not use %s', (name, pattern, why) => {
    const wrong = core
      .filter(({ path }) => !(name === 'eval' && COMPILE_MOMENT.has(path)))
      .filter(({ text }) => pattern.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(wrong, why).toEqual([]);
  });

  it('compiles templates and style sheets only in the compile moment', () => {
    const compilers = /\/compile\.ts$|\/shapes\.ts$|\/check\.ts$|\/lint\.ts$/;
    const wrong = core
      .filter(({ path }) => !compilers.test(path) && path !== 'run/make.ts')
      .flatMap(({ path, imports }) =>
        imports.filter((each) => compilers.test(each)).map((each) => `${path}: ${each}`),
      );
    expect(wrong, 'running takes compiled forms').toEqual([]);
  });
});

/** What a file needs to run: imports of types alone leave nothing behind. */
function neededBy({ path, text }: Source): string[] {
  const found = withoutComments(text).matchAll(
    /(?:^|\n)(?:import|export)\s(?!type\s)([^'";]*?)from '(\.[^']+)'/g,
  );
  return [...found].flatMap(([, names = '', specifier = '']) => {
    const listed = /^\s*\{([^}]*)\}\s*$/
      .exec(names)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '');
    return listed?.every((name) => name.trim().startsWith('type ')) ? [] : [target(path, specifier)];
  });
}

/** The files that need each other, where there are any: each with one that it needs and that needs it in the end. */
function circlesIn(needs: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(needs);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    // What needs nothing that is left stands in no circle.
    for (const [path, own] of left) if (!own.some((each) => left.has(each))) left.delete(path);
  }
  return [...left].map(([path, own]) => `${path} needs ${own.filter((each) => left.has(each)).join(', ')}`);
}

describe('circles', () => {
  it('are found, through however many files', () => {
    const needs = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(needs)).toEqual(['a needs b', 'b needs c', 'c needs a']);
    expect(circlesIn(new Map([...needs, ['c', ['d']]]))).toEqual([]);
  });

  it('there are none at run time', () => {
    expect(circlesIn(new Map(sources.map((source) => [source.path, neededBy(source)])))).toEqual([]);
  });
});

describe('what the page runs', () => {
  it.each(['web/app/main.ts', 'web/engine/worker.ts'])('of %s on needs none of what reads files', (first) => {
    const needs = new Map(sources.map((source) => [source.path, neededBy(source)]));
    const reached = new Set([first]);
    for (const path of reached) for (const next of needs.get(path) ?? []) reached.add(next);
    const readers = ['yaml', 'zod', 'css-tree', 'svgpath'];
    const wrong = sources
      .filter(
        ({ path, imports }) => reached.has(path) && imports.some((each) => readers.includes(packageOf(each))),
      )
      .map(({ path }) => path);
    expect(wrong, 'take the part that is needed into a file of its own').toEqual([]);
  });
});

describe('files', () => {
  it('stay small enough to read at one go', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 350);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});
