/** A deck → a file for its translator: each text as a comment above the place for its translation. */
import type { ToTranslate, TranslatorsWords } from '../words/understood.ts';
import type { Deck } from './deck.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Text } from './model.ts';
import type { Translation } from './translations.ts';
import { inline } from './yaml-text.ts';

export function translationTemplate(deck: Deck, language: string, words: TranslatorsWords): string {
  const cards = deck.clusters.flatMap((cluster) => cluster.cards);
  const lines = [
    '# yaml-language-server: $schema=../schema/translation.schema.json',
    '#',
    ...words.head.map((line) => `# ${line}`.trimEnd()),
    `language: ${inline(language)}`,
    '',
    'clusters:',
    ...deck.clusters.flatMap(({ id, number, title }) => placeFor(id, `${number}`, title)),
    '',
    'cards:',
    ...cards.flatMap(({ id, number, text }) => placeFor(id, number, text)),
    '',
    `# ${words.originals}`,
    'originals:',
    ...textsOf(deck).map(({ id, text }) => `  ${id}: '${fingerprintOf(text)}'`),
  ];
  return `${lines.join('\n')}\n`;
}

function placeFor(id: string, number: string, { plain }: Text): readonly string[] {
  const [first = '', ...others] = plain.split('\n');
  return ['', `  # ${number}  ${first}`, ...others.map((line) => `  #      ${line}`), `  ${id}: ''`];
}

interface DeckText {
  readonly id: string;
  /** As printed; of a cluster its number alone. */
  readonly number: string;
  readonly text: Text;
}

function textsOf({ clusters }: Deck): readonly DeckText[] {
  return clusters.flatMap(({ id, number, title, cards }) => [
    { id, number: `${number}`, text: title },
    ...cards.map((card) => ({ id: card.id, number: card.number, text: card.text })),
  ]);
}

export function toTranslate(deck: Deck, { texts, originals }: Translation): ToTranslate {
  const all = textsOf(deck).map(({ id, number, text }) => {
    return { id, number, text: text.plain, fingerprint: fingerprintOf(text) };
  });
  return {
    missing: all.filter(({ id }) => !texts.has(id)).map(({ id, number, text }) => ({ id, number, text })),
    changed: all.filter(
      ({ id, fingerprint }) => texts.has(id) && (originals.get(id) ?? fingerprint) !== fingerprint,
    ),
  };
}
