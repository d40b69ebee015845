/** The languages of the page: chosen from the browser until someone chooses one, which is kept. */
import type { OtherWords } from '../../protocol.ts';
import { all, byId } from '../browser/elements.ts';
import { loadExtra } from '../browser/files.ts';
import { tell } from '../browser/worded.ts';
import type { Living, Spoken } from '../living.ts';
import { chooseLanguage } from './choose-language.ts';
import { WrittenWords } from './written-words.ts';

/** Begins before any other part has changed what was written. */
export function startLanguages(page: Living): void {
  const written = new WrittenWords();
  const ofDeck = { tag: page.language, spoken: page.spoken };
  const buttons = all<HTMLButtonElement>('[data-language]');
  const told = byId('language-told');
  let asked = ofDeck.tag;

  const speak = async (tag: string): Promise<void> => {
    asked = tag;
    const other = tag === ofDeck.tag ? undefined : await wordsIn(tag);
    // Another was asked for meanwhile.
    if (asked !== tag) return;
    written.say(other?.sayings);
    document.documentElement.lang = tag;
    page.speak(other ? spokenIn(other, ofDeck.spoken) : ofDeck.spoken);
    for (const button of buttons) mark(button, button.dataset.language === tag);
    tell(told);
  };
  const trySpeak = (tag: string): Promise<void> =>
    // The page was passed on without the words of this language.
    speak(tag).catch(() => tell(told, () => page.say('page.language-lacks')));

  for (const button of buttons) {
    const tag = button.dataset.language ?? '';
    button.addEventListener('click', () => {
      page.storage.write('language', tag);
      void trySpeak(tag);
    });
  }
  const offered = buttons.map(({ dataset }) => dataset.language ?? '');
  const first = chooseLanguage(offered, page.storage.read('language'), navigator.languages, ofDeck.tag);
  if (first !== ofDeck.tag) void trySpeak(first);
}

type LoadedWords = OtherWords & Pick<Spoken, 'speech'>;

function wordsIn(tag: string): Promise<LoadedWords> {
  return loadExtra(`words-${tag}.js`);
}

/** What is printed is said as the deck has it. */
function spokenIn({ language, words, speech }: LoadedWords, ofDeck: Spoken): Spoken {
  return { strings: { language, words: { ...ofDeck.strings.words, ...words } }, speech };
}

function mark(button: HTMLButtonElement, isCurrent: boolean): void {
  if (isCurrent) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}
