/** The scripts that say the page in other languages than that of its deck; each is loaded when its language is chosen. */
import type { Report } from '../../diagnostics.ts';
import type { PageLook } from '../../web/compile.ts';
import type { OtherWords } from '../../web/protocol.ts';
import { stringsIn } from '../../web/site/other-languages.ts';
import { renderSite } from '../../web/site/render.ts';
import { otherSayings } from '../../web/site/said-texts.ts';
import type { SiteOrder } from '../../web/site/site-view.ts';
import { spokenFor, wordsIn } from '../../words/index.ts';
import { bringing, otherWords } from './cargo.ts';
import type { WebScripts } from './scripts.ts';

/**
 * Each by its path. The same templates say the page in each language; of what comes of that, only what differs is kept.
 *
 * @param html the page in the language of its deck
 */
export function wordsScripts(
  order: SiteOrder,
  html: string,
  templates: PageLook['pageTemplates'],
  speeches: WebScripts['speeches'],
  report: Report,
): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  const { content, languages } = order;
  for (const { tag, isOfDeck } of languages) {
    const language = spokenFor(tag);
    if (isOfDeck || !language) continue;
    const strings = stringsIn(language, content.strings);
    const other = renderSite({ ...order, content: { ...content, strings } }, templates, report);
    if (other === undefined) continue;
    const words: OtherWords = {
      language,
      words: wordsIn(language).page,
      sayings: otherSayings(html, other),
    };
    const name = `words-${language}.js`;
    scripts.set(`page/${name}`, bringing(name, otherWords(words, speeches[language])));
  }
  return scripts;
}
