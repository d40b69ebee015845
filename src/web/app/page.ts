/** What every part of the living page has at hand. */
import type { Cluster, StringKey } from '../../content/model.ts';
import { formatNumber } from '../../numbers.ts';
import { plainWord } from '../../typesetting/words.ts';
import { type Language, languageFor } from '../../words/index.ts';
import type { Words } from '../protocol.ts';
import type { EngineClient } from './engine-client.ts';
import type { PageStorage } from './page-storage.ts';
import { type Chosen, chosenCards } from './pot.ts';
import type { Store } from './store.ts';

export interface Living {
  readonly supplies: Words;
  readonly store: Store;
  readonly engine: EngineClient;
  readonly storage: PageStorage;
  /** The cards of the present pot. */
  readonly chosen: () => Chosen;
  /** Of the page's words. */
  readonly language: string;
  /** In which problems are told. */
  readonly problemLanguage: Language;
  readonly say: (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;
  /** As the page's language writes it. */
  readonly number: (value: number) => string;
  /** `page.pot.one` for one, `page.pot.other` for other numbers, and `page.pot.none` for none where `hasNone`. */
  readonly count: (key: string, count: number, hasNone?: boolean) => string;
}

export type Given = Pick<Living, 'supplies' | 'store' | 'engine' | 'storage'>;

export function living(given: Given): Living {
  const { supplies, store } = given;
  let of: unknown;
  let chosen: Chosen | undefined;
  const say: Living['say'] = (key, values) => plainWord(supplies.content.strings, key, values);
  return {
    ...given,
    language: supplies.content.strings.language,
    problemLanguage: languageFor(supplies.content.strings.language),
    say,
    number: (value) => formatNumber(value, supplies.content.strings.language),
    chosen: () => {
      if (!chosen || of !== store.pot) chosen = chosenCards(supplies.content, store.pot);
      of = store.pot;
      return chosen;
    },
    count: (key, count, hasNone = false) => {
      const form = count === 0 && hasNone ? 'none' : count === 1 ? 'one' : 'other';
      return say(`${key}.${form}` as StringKey, { count });
    },
  };
}

/** An element that the templates of the page have. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as Kind;
}

export function all<Kind extends Element = HTMLElement>(
  selector: string,
  within: ParentNode = document,
): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}

/** That of a cluster, as it stands at its heading; none where the page does not show the cluster. */
export function silhouette({ id }: Pick<Cluster, 'id'>): Node[] {
  const shape = document.querySelector(`[data-cluster="${CSS.escape(id)}"] .shape`);
  return shape ? [shape.cloneNode(true)] : [];
}

/** Text is set as text: whatever someone typed is never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that has nothing to do now. It keeps the focus, which a disabled one would lose to the top of the page. */
export function rest(button: HTMLButtonElement, isAtRest: boolean): void {
  button.setAttribute('aria-disabled', String(isAtRest));
}

/** A new one for each draw. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
