/** What the page keeps in a browser, and how it is wiped, though other tabs are asleep. */
import { describe, expect, test } from 'vitest';
import { type BrowserStore, PageStorage, type Stores } from '../../src/web/app/memory/page-storage.ts';

class Memory implements BrowserStore {
  readonly kept = new Map<string, string>();

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }
}

const refusing: BrowserStore = {
  getItem: () => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => {
    throw new Error('SecurityError');
  },
};

let marks = 0;
const newMark = (): string => {
  marks += 1;
  return `mark ${marks}`;
};
const opened = (stores: Stores, title = 'Pot'): PageStorage => new PageStorage(title, stores, newMark);

function tabs(): { browser: Memory; one: Memory; two: Memory } {
  return { browser: new Memory(), one: new Memory(), two: new Memory() };
}

describe('what is kept', () => {
  test('comes back in the same tab, and what all share in another', () => {
    const { browser, one, two } = tabs();
    const storage = opened({ browser, tab: one });
    expect(storage.write('choice', 'mine')).toBe(true);
    expect(storage.write('leads', 'shared')).toBe(true);
    expect(opened({ browser, tab: one }).read('choice')).toBe('mine');
    const other = opened({ browser, tab: two });
    expect([other.read('choice'), other.read('leads')]).toEqual([null, 'shared']);
    expect(opened({ browser, tab: one }, 'Other').read('leads')).toBeNull();
  });

  test('has the names under which it was always kept, by which browsers of people have it', () => {
    const { browser, one } = tabs();
    const kept = {
      choices: [browser, 'kletspot Pot'],
      leads: [browser, 'kletspot Pot notities'],
      choice: [one, 'kletspot Pot choice'],
      drawn: [one, 'kletspot Pot jar'],
    } as const;
    for (const [name, [place, key]] of Object.entries(kept)) place.setItem(key, name);
    const storage = opened({ browser, tab: one });
    for (const name of Object.keys(kept) as (keyof typeof kept)[]) expect(storage.read(name)).toBe(name);
  });

  test('from before there were marks is read too', () => {
    const { browser, one } = tabs();
    browser.setItem('kletspot Pot', 'old');
    one.setItem('kletspot Pot jar', 'drawn');
    const storage = opened({ browser, tab: one });
    expect([storage.read('choices'), storage.read('drawn')]).toEqual(['old', 'drawn']);
    expect(storage.write('drawn', null)).toBe(true);
    expect(one.kept.size).toBe(0);
  });

  test('nothing leaves no trace of a tab that only looks', () => {
    const { browser, one } = tabs();
    const storage = opened({ browser, tab: one });
    expect([storage.write('choices', null), storage.read('choices')]).toEqual([true, null]);
    expect([browser.kept.size, one.kept.size]).toEqual([0, 0]);
  });
});

describe('wiping', () => {
  test('leaves nothing in the browser and in the tab, and nothing is written after it', () => {
    const { browser, one } = tabs();
    const storage = opened({ browser, tab: one });
    for (const name of ['choice', 'choices', 'drawn', 'leads'] as const) storage.write(name, name);
    storage.wipe();
    expect(storage.write('leads', 'again')).toBe(false);
    expect([browser.kept.size, one.kept.size]).toEqual([0, 0]);
  });

  test('is seen by another tab before it writes anything back', () => {
    const { browser, one, two } = tabs();
    const [storage, other] = [opened({ browser, tab: one }), opened({ browser, tab: two })];
    storage.write('choices', 'a');
    other.write('choice', 'b');
    let seen = 0;
    other.whenOver(() => {
      seen += 1;
    });
    storage.wipe();
    expect(other.write('choices', 'b')).toBe(false);
    expect(other.write('choice', 'b')).toBe(false);
    expect([browser.kept.size, two.kept.size, seen]).toEqual([0, 0, 1]);
  });

  test('is seen by a tab that only looked when others began to keep', () => {
    const { browser, one, two } = tabs();
    const [storage, other] = [opened({ browser, tab: one }), opened({ browser, tab: two })];
    storage.write('choices', 'a');
    expect(other.isOver).toBe(false);
    storage.wipe();
    expect(other.isOver).toBe(true);
  });

  test('is seen by a tab that is loaded anew, though someone else keeps something by then', () => {
    const { browser, one, two } = tabs();
    const [storage, other] = [opened({ browser, tab: one }), opened({ browser, tab: two })];
    other.write('choice', 'of who was here before');
    storage.wipe();
    opened({ browser, tab: one }).write('leads', 'of who is here now');
    const again = opened({ browser, tab: two });
    expect([again.read('choice'), again.read('leads')]).toEqual([null, 'of who is here now']);
  });

  test('in another tab takes nothing of who came after', () => {
    const { browser, one, two } = tabs();
    const [storage, other] = [opened({ browser, tab: one }), opened({ browser, tab: two })];
    other.write('choice', 'before');
    storage.wipe();
    opened({ browser, tab: one }).write('leads', 'after');
    expect(other.isOver).toBe(true);
    expect(opened({ browser, tab: one }).read('leads')).toBe('after');
  });
});

describe('a browser that keeps nothing', () => {
  test.each([
    ['has no storage', undefined],
    ['refuses it', refusing],
  ])('and %s is told of, and is no reason to stop', (_, store) => {
    const storage = opened({ browser: store, tab: store });
    expect(storage.write('choice', 'x')).toBe(false);
    expect([storage.read('choice'), storage.isOver]).toEqual([null, false]);
    storage.wipe();
    expect(storage.isOver).toBe(true);
  });

  test('in all tabs, but in this one, keeps it here', () => {
    const tab = new Memory();
    expect(opened({ browser: refusing, tab }).write('choice', 'x')).toBe(true);
    expect(opened({ browser: refusing, tab }).read('choice')).toBe('x');
  });
});
