/**
 * In which language an own card is written. The print then says so to who has it read aloud, takes the forms of letters
 * that are usual in it, and runs its way.
 */
import { directionOfWords } from '../../../direction.ts';
import { element } from '../browser/elements.ts';
import type { Living } from '../living.ts';

/** Those in which all that is printed has been looked at; a card from a file or a link may be in any other. */
const OFFERED =
  'am ar bg bn ckb de el en es fa fr he hi hy it ja ka ko ku ln ne nl pa pl ps pt ro ru so sq sw ta th ti tr uk ur vi zh-Hans zh-Hant'.split(
    ' ',
  );

export class LanguageField {
  readonly #page: Living;
  readonly #select: HTMLSelectElement;
  readonly #words: HTMLTextAreaElement;

  /** @param words the field whose words are in this language */
  constructor(page: Living, select: HTMLSelectElement, words: HTMLTextAreaElement) {
    this.#page = page;
    this.#select = select;
    this.#words = words;
    select.addEventListener('change', () => this.#turn());
    words.addEventListener('input', () => this.#turn());
    page.whenSpoken(() => {
      if (select.length > 0) this.show(this.language);
    });
  }

  /** Undefined for that of the deck. */
  get language(): string | undefined {
    return this.#select.value === '' ? undefined : this.#select.value;
  }

  /** Offers the languages by their names in that of the page. */
  show(language: string | undefined): void {
    const { say, language: spoken } = this.#page;
    const names = new Intl.DisplayNames([spoken], { type: 'language' });
    const nameOf = (tag: string): string => names.of(tag) ?? tag;
    const tags = new Set([...OFFERED, ...(language === undefined ? [] : [language])]);
    const offered = [...tags]
      .map((tag) => ({ tag, name: nameOf(tag) }))
      .sort((one, other) => one.name.localeCompare(other.name, spoken));
    this.#select.replaceChildren(
      element('option', { value: '' }, say('page.own-language-usual', { language: nameOf(this.#ofDeck) })),
      ...offered.map(({ tag, name }) => element('option', { value: tag }, name)),
    );
    this.#select.value = language ?? '';
    this.#turn();
  }

  get #ofDeck(): string {
    return this.#page.supplies.content.deck.language;
  }

  /** The field runs as the card will. */
  #turn(): void {
    const language = this.language ?? this.#ofDeck;
    this.#words.lang = language;
    this.#words.dir = directionOfWords(this.#words.value, language);
  }
}
