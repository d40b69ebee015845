/** A deck in one language or two: which words stand on its cards. */
import { problem, type Report } from '../diagnostics.ts';
import type { Card, Cluster, Deck } from './deck.ts';
import { fingerprintOf } from './fingerprint.ts';
import { canonicalLanguage } from './formats.ts';
import type { Content, Text } from './model.ts';
import type { Translation } from './translations.ts';

/**
 * The content with the texts of its cards in the languages that are asked for: the first as the text of each card, the
 * other as its second. What has no translation keeps the deck's own words; that is told, card by card.
 *
 * @param asked BCP 47, one or two; undefined for the deck as it is
 */
export function inLanguages(content: Content, asked: readonly string[] | undefined, report: Report): Content {
  if (!asked) return content;
  const spoken = asked.flatMap((tag) => spokenIn(content, tag, report) ?? []);
  for (const each of spoken) if (each !== 'deck') tellUnread(each, report);
  const [first, other] = spoken;
  if (!first) return content;
  const say = (id: string, original: Text) => sayIn(first, id, original, report);
  const clusters = content.deck.clusters.map(
    (cluster): Cluster => ({
      ...cluster,
      title: say(cluster.id, cluster.title) ?? cluster.title,
      cards: cluster.cards.map((card) => cardIn(card, first, other, report)),
    }),
  );
  return { ...content, deck: { ...content.deck, clusters } satisfies Deck };
}

/** Whoever names a translator, or somebody who read it, vouches for it. */
function tellUnread({ language, translator, readBy, place }: Translation, report: Report): void {
  if (translator === undefined && readBy === undefined)
    report(problem('content/unread-translation', place, { language }));
}

/** The deck itself, or a translation of it. */
type Spoken = 'deck' | Translation;

function spokenIn(
  { deck, translations = new Map() }: Content,
  tag: string,
  report: Report,
): Spoken | undefined {
  const language = canonicalLanguage(tag);
  const all = [...translations.values()].filter((each) => each !== undefined);
  const found = all.find((each) => each.language === language);
  if (found) return found;
  if (baseOf(language) === baseOf(deck.language)) return 'deck';
  const near = all.find((each) => baseOf(each.language) === baseOf(language));
  if (near) return near;
  const known = [deck.language, ...all.map((each) => each.language)];
  report(problem('content/no-such-translation', undefined, { language, known }));
  return undefined;
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function cardIn(card: Card, first: Spoken, other: Spoken | undefined, report: Report): Card {
  const text = sayIn(first, card.id, card.text, report);
  const second = other && sayIn(other, card.id, card.text, report);
  if (text === undefined) return { ...card, text: second ?? card.text };
  return { ...card, text, ...(second && { second }) };
}

/** Undefined, and told, where it is not translated. */
function sayIn(spoken: Spoken, id: string, original: Text, report: Report): Text | undefined {
  if (spoken === 'deck') return original;
  const { language, texts, originals, places, place } = spoken;
  const text = texts.get(id);
  if (!text) {
    const at = places.get(id) ?? original.place;
    report(problem('content/not-translated', at, { language, id, text: original.plain }));
    return undefined;
  }
  const translatedFrom = originals.get(id);
  if (translatedFrom !== undefined && translatedFrom !== fingerprintOf(original))
    report(
      problem('content/outdated-translation', text.place ?? place, { language, id, text: original.plain }),
    );
  return { ...text, language: text.language ?? language };
}
