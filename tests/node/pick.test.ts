/** The picker without a terminal: what keys make of a state, and what is seen of it in every size of window. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { beginPicking } from '../../src/node/pick/begin.ts';
import { openForm, typedCard } from '../../src/node/pick/form.ts';
import { withExtension } from '../../src/node/pick/keeping.ts';
import { keyReader } from '../../src/node/pick/keys.ts';
import { plainText } from '../../src/node/pick/lines.ts';
import { printing } from '../../src/node/pick/printing.ts';
import { keptIn, LIST, rowsOf, type State } from '../../src/node/pick/state.ts';
import { update } from '../../src/node/pick/update.ts';
import { view } from '../../src/node/pick/view.ts';
import { cut, widthOf, wrapped } from '../../src/node/pick/width.ts';
import { projectFolders, readProject } from '../../src/node/project.ts';
import { ALL_CARDS } from '../../src/selection/choice.ts';
import { fromFile, keptIds, NEW_FILE, withKept, withOwnCards } from '../../src/selection/pot.ts';
import { wordsIn } from '../../src/words/index.ts';
import { cpuTime } from '../cpu-time.ts';
import { ROOT } from '../places.ts';
import { KEYS } from './pick-world.ts';

const files = readProject(projectFolders(undefined, ROOT, ROOT), () => {});
const content = files && readContent(files, () => {});
if (!content) throw new Error('the content of this project cannot be read');
const { deck, palette } = content;
const source = { deck, palette };

const FIRST: State = {
  source,
  clusters: deck.clusters,
  pot: NEW_FILE,
  past: [],
  filter: '',
  cursor: 0,
  screen: LIST,
  notice: '',
  file: 'pot.yaml',
};

function typed(...chunks: readonly string[]): State {
  const read = keyReader();
  return chunks.flatMap(read).reduce((state, key) => update(state, key, 10).state, FIRST);
}

function screen(state: State, columns = 80, rows = 24): readonly string[] {
  const setting = {
    words: wordsIn('nl').pick,
    size: { columns, rows },
    colours: palette.colours,
    printed: undefined,
  };
  return view(state, setting).lines.map(plainText);
}

describe('keys', () => {
  test('are read from what terminals send, in any pieces that do not cut one in two', () => {
    const names = keyReader()('\x1b[A\x1bOB\x1b[5~\x03a é\r\x7f\x1b[3~\x1b').map(
      ({ name, text }) => text || name,
    );
    expect(names).toEqual([
      'up',
      'down',
      'pageup',
      'ctrl-c',
      'a',
      ' ',
      'é',
      'enter',
      'backspace',
      'delete',
      'escape',
    ]);
    expect(keyReader()('\x1b[99;9X')).toEqual([]);
  });

  test('what is pasted is one text, without its line breaks and codes', () => {
    const read = keyReader();
    expect(read('\x1b[200~Wat\r\n doet ')).toEqual([]);
    expect(read('deugd?\x07\n\x1b[201~x').map(({ text }) => text)).toEqual(['Wat doet deugd? ', 'x']);
  });
});

describe('choosing', () => {
  test('type to find, without accents or capitals; space keeps; the heading takes all', () => {
    const state = typed('BEINVLOEDEN', ' ');
    expect([...keptIn(state)]).toEqual(['hefbomen-en-drempels']);
    expect(keptIn(typed('geel', KEYS.up, ' ')).size).toBe(5);
    const pasted = typed('\x1b[200~blauw drempels\x1b[201~');
    expect(rowsOf(pasted).map((row) => row.kind)).toEqual(['cluster', 'card']);
    expect(keptIn(typed(KEYS.tab, KEYS.tab)).size).toBe(0);
  });

  test('undo takes back one change at a time', () => {
    expect(keptIn(typed(KEYS.tab, KEYS.down, ' ', KEYS.ctrlZ)).size).toBe(5);
    expect(typed(KEYS.tab, KEYS.ctrlZ, KEYS.ctrlZ).pot).toEqual(NEW_FILE);
  });

  test('an own card is added, changed, moved to another cluster and taken away', () => {
    const added = [KEYS.ctrlN, 'Wat doet deugd?', KEYS.enter, KEYS.enter];
    expect(typed(...added).pot.choice.ownCards).toEqual([
      { cluster: 'jezelf', text: { words: 'Wat doet deugd?', language: undefined }, note: undefined },
    ]);
    const moved = typed(...added, '\x05', KEYS.up, '4', KEYS.enter, ' Nu?', KEYS.enter, 'Kort.', KEYS.enter);
    expect(moved.pot.choice.ownCards).toMatchObject([
      { cluster: 'buurt', text: { words: 'Wat doet deugd? Nu?' }, note: { words: 'Kort.' } },
    ]);
    expect(typed(...added, KEYS.delete).pot.choice.ownCards).toEqual([]);
    expect(typed(KEYS.ctrlN, '  ', KEYS.enter, KEYS.enter).pot.choice.ownCards).toEqual([]);
    expect(typed(KEYS.ctrlN, 'Weg', KEYS.escape).pot.choice.ownCards).toEqual([]);
  });

  test('a form edits letter by letter, accents and pictures whole', () => {
    const state = typed(
      KEYS.ctrlN,
      'ae\u0301👩‍👧c',
      '\x1b[D',
      KEYS.ctrlZ,
      '\x7f',
      '\x7f',
      '\x1b[H',
      'b',
      KEYS.enter,
      KEYS.enter,
    );
    expect(state.pot.choice.ownCards[0]?.text.words).toBe('bac');
  });

  test('a card of several lines is one line in its form, and keeps them', () => {
    const text = { words: 'Wat past?\n- stil', language: undefined };
    const own = [{ cluster: deck.clusters[0]?.id ?? '', text, note: undefined }];
    const listed: State = { ...FIRST, pot: withOwnCards(NEW_FILE, own) };
    const cursor = rowsOf(listed).findIndex((row) => row.kind === 'own');
    const state = openForm({ ...listed, cursor }, 'edit');
    if (state.screen.kind !== 'form') throw new Error('no form');
    const { form } = state.screen;
    expect(form.fields.find(({ name }) => name === 'text')?.value).toBe('Wat past?␊- stil');
    expect(typedCard(state, form)?.text.words).toBe('Wat past?\n- stil');
  });
});

describe('the choice that is saved', () => {
  test('names whole clusters, else cards; what was opened and not changed stays as it was', () => {
    const pot = typed(KEYS.tab, KEYS.up, '2.1', ' ').pot;
    expect(pot.choice).toMatchObject({
      clusters: ['jezelf'],
      cards: [deck.clusters[1]?.cards[0]?.id],
    });
    const opened = {
      ...ALL_CARDS,
      clusters: ['groen', '2'],
      without: ['1.3'],
      draw: { from: 'each', count: 2 },
    } as const;
    const first = fromFile(opened);
    const kept = keptIds(source, first);
    const fewer = withKept(source, first, new Set([...kept].slice(1)));
    expect(fewer.choice).toMatchObject({ clusters: ['doelpubliek'], draw: opened.draw });
    expect(withKept(source, fewer, kept).choice).toEqual(opened);
  });

  test('holds exactly the cards that were kept, whatever is kept and in whichever order it was listed', () => {
    const ids = deck.clusters.flatMap(({ cards }) => cards.map(({ id }) => id));
    const arbitrary = fc.record({
      chosen: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
      cards: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
      sort: fc.constantFrom('deck' as const, 'listed' as const),
    });
    fc.assert(
      fc.property(arbitrary, ({ chosen, cards, sort }) => {
        const kept = new Set(chosen);
        const { choice } = withKept(source, fromFile({ ...ALL_CARDS, cards, sort }), kept);
        expect(keptIds(source, fromFile(choice))).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test('a file gets the extension by which it is known', () => {
    expect([withExtension('pot'), withExtension('pot.YML')]).toEqual(['pot.yaml', 'pot.YML']);
  });
});

describe('the screen', () => {
  const states = {
    list: typed(KEYS.tab),
    found: typed('buurt'),
    nothing: typed('xyz'),
    menu: typed(KEYS.enter),
    leave: typed(KEYS.escape),
    form: typed(KEYS.ctrlN, 'Wat doet deugd op een dag die maar blijft duren en duren en duren?', KEYS.enter),
    save: typed(KEYS.ctrlS),
  };

  test.each(Object.entries(states))('%s fills each window exactly, and no line is too wide', (_, state) => {
    for (const [columns, rows] of [
      [80, 24],
      [120, 50],
      [40, 16],
      [24, 7],
      [20, 5],
      [1, 1],
    ] as const) {
      const lines = screen(state, columns, rows);
      expect(lines.length).toBeLessThanOrEqual(rows);
      if (columns >= 24) expect(lines).toHaveLength(rows);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });

  test('tells each cluster by number, title, colour word and shape, and how many are kept', () => {
    expect(screen(states.list)[3]).toMatch(/^> {4}1 Eenzaamheid bij jezelf · groen · persoon +5\/5$/);
    expect(screen(states.list)[4]).toMatch(/^ {5}\[x\] 1\.1 Word je zelf/);
  });

  test('keeps the cursor and what one types in sight', () => {
    const low = screen(typed('\x1b[F'), 40, 10);
    expect(low.some((each) => each.startsWith('> ') && each.includes('5.6'))).toBe(true);
    expect(
      screen(states.save, 40, 7).some((each) => each.includes('pot.yaml') || each.includes('Naam')),
    ).toBe(true);
  });

  test('does nothing with codes that words hold', () => {
    const state = typed(KEYS.ctrlN, 'x', KEYS.enter, KEYS.enter);
    const own = state.pot.choice.ownCards.map((card) => ({
      ...card,
      text: { ...card.text, words: 'a\x1b[31mb\x9bc' },
    }));
    expect(screen({ ...state, pot: withOwnCards(state.pot, own) }).join('')).not.toMatch(/[\x1b\x9b]/);
  });
});

test('text is cut and broken by its width', () => {
  expect([widthOf('漢字é'), cut('漢字é', 4), cut('woorden', 5), cut('woord', 5)]).toEqual([
    5,
    '漢…',
    'woor…',
    'woord',
  ]);
  expect(wrapped('een twee drie', 8)).toEqual(['een twee', 'drie']);
});

test('ten thousand own cards stay quick to go through', () => {
  const own = Array.from({ length: 10_000 }, (_, index) => ({
    cluster: deck.clusters[index % deck.clusters.length]?.id ?? '',
    text: { words: `Vraag ${index}?`, language: undefined },
    note: undefined,
  }));
  let state: State = { ...FIRST, pot: withOwnCards(NEW_FILE, own) };
  const took = cpuTime(() => {
    for (const key of keyReader()('\x1b[6~\x1b[6~ \x1b[F')) {
      state = update(state, key, 10).state;
      screen(state);
    }
  });
  expect(state.pot.choice.ownCards).toHaveLength(10_000);
  expect(took).toBeLessThan(5000);
});

test('what comes of a pot is told in steps, so that a key is heard between two times of setting all cards', async () => {
  const begun = files && (await beginPicking(files, undefined, () => {}));
  if (!begun) throw new Error('the choosing cannot begin');
  const kept = typed(KEYS.space, KEYS.down);
  const shown = { number: '9.9', words: 'Eerder', size: 14, lines: [], isOwn: false, colour: 'groen' };
  const steps = [...printing(begun.printable, kept, 'nl', shown as never)];
  expect(steps.map(({ plan, card }) => [plan?.total, card?.number])).toEqual([
    [1, '9.9'],
    [1, '1.1'],
  ]);
});
