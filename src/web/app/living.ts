/** What all parts of the page share. */
import { countForm, formatNumber } from '../../formatting.ts';
import { fill, wordsAt } from '../../placed-words.ts';
import type { ProblemSpeech } from '../../words/kind.ts';
import type { PageContent, PageStrings, SaidKey } from '../protocol.ts';
import { sayAgain } from './browser/worded.ts';
import type { EngineClient } from './engine/engine-client.ts';
import type { Memory } from './memory/memory.ts';
import type { PageStorage } from './memory/page-storage.ts';
import { type ChosenCards, chosenCards } from './pot/page-pot.ts';
import type { Store } from './pot/store.ts';

export interface Living {
  readonly supplies: PageContent;
  readonly store: Store;
  readonly engine: EngineClient;
  readonly storage: PageStorage;
  readonly memory: Memory;
  /** The cards that are in the pot now. */
  readonly chosen: () => ChosenCards;
  /** What is said now: these change when another language is chosen. */
  readonly spoken: Spoken;
  /** The language of the page's words. */
  readonly language: string;
  readonly say: (key: SaidKey, values?: Readonly<Record<string, string | number>>) => string;
  /** A number as the page's language writes it. */
  readonly number: (value: number) => string;
  /** `page.pot.one` for one, `page.pot.other` for other numbers, and `page.pot.none` for none where `hasNone`. */
  readonly count: (key: string, count: number, hasNone?: boolean) => string;
  /** Says all that the page says otherwise from now on. */
  readonly speak: (spoken: Spoken) => void;
  /** For a part that shows more of the language than words. The listener is called after each change. */
  readonly whenSpoken: (listener: () => void) => void;
}

/** The words of a language. */
export interface Spoken {
  readonly strings: PageStrings;
  /** By which problems are told. */
  readonly speech: ProblemSpeech;
}

export function living(
  given: Pick<Living, 'supplies' | 'spoken' | 'store' | 'engine' | 'storage' | 'memory'>,
): Living {
  const { supplies, store } = given;
  let of: unknown;
  let chosen: ChosenCards | undefined;
  let { spoken } = given;
  const listeners: (() => void)[] = [];
  const say: Living['say'] = (key, values = {}) =>
    fill(wordsAt(spoken.strings.words[key], undefined), values).plain;
  return {
    ...given,
    get spoken() {
      return spoken;
    },
    get language() {
      return spoken.strings.language;
    },
    say,
    number: (value) => formatNumber(value, spoken.strings.language),
    chosen: () => {
      if (!chosen || of !== store.pot) chosen = chosenCards(supplies.content, store.pot);
      of = store.pot;
      return chosen;
    },
    count: (key, count, hasNone = false) => {
      const form = count === 0 && hasNone ? 'none' : countForm(count);
      return say(`${key}.${form}` as SaidKey, { count });
    },
    speak: (next) => {
      spoken = next;
      sayAgain();
      for (const listener of listeners) listener();
    },
    whenSpoken: (listener) => void listeners.push(listener),
  };
}
