/** Translations of a deck: what they say, what they lack, and what was changed since. */
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/content/fingerprint.ts';
import { inLanguages } from '../../src/content/in-languages.ts';
import { readContent } from '../../src/content/read.ts';
import { toTranslate, translationTemplate } from '../../src/content/write-translation.ts';
import { collect } from '../../src/diagnostics.ts';
import { projectFiles } from '../products/project.ts';

const SOURCE = projectFiles;

function contentWith(translations: Readonly<Record<string, string>>) {
  const bytes = Object.entries(translations).map(
    ([name, text]) => [`content/translations/${name}.yaml`, new TextEncoder().encode(text)] as const,
  );
  const problems = collect();
  const content = readContent(new Map([...SOURCE, ...bytes]), problems.report);
  return { content, codes: problems.diagnostics.map(({ code }) => code) };
}

const [FIRST, SECOND] = (() => {
  const { content } = contentWith({});
  if (!content) throw new Error('the deck is not sound');
  return content.deck.clusters.flatMap(({ cards }) => cards);
})();
if (!FIRST || !SECOND) throw new Error('no cards');

const ARABIC = `language: ar\ncards:\n  ${FIRST.id}: 'من أنت؟'\n  ${SECOND.id}: ''\n`;

function cardIn(translations: Readonly<Record<string, string>>, asked: readonly string[]) {
  const { content } = contentWith(translations);
  const problems = collect();
  const deck = content && inLanguages(content, asked, problems.report).deck;
  const told = problems.diagnostics.map(({ code, place }) => `${code} ${place?.file ?? ''}`);
  return { card: deck?.clusters[0]?.cards[0], told };
}

describe('a deck in other languages', () => {
  it('has the first on its cards, and the other as their second', () => {
    const both = cardIn({ ar: ARABIC }, ['nl', 'ar']).card;
    expect([both?.text.plain, both?.second?.plain, both?.second?.language]).toEqual([
      FIRST.text.plain,
      'من أنت؟',
      'ar',
    ]);
    const turned = cardIn({ ar: ARABIC }, ['ar', 'nl']).card;
    expect([turned?.text.plain, turned?.text.language, turned?.second?.plain]).toEqual([
      'من أنت؟',
      'ar',
      FIRST.text.plain,
    ]);
    expect(cardIn({ ar: ARABIC }, ['ar']).card?.second).toBeUndefined();
  });

  it('keeps the words of the deck where there is no translation, and tells each', () => {
    const { content } = contentWith({ ar: ARABIC });
    const problems = collect();
    if (content) inLanguages(content, ['nl', 'ar'], problems.report);
    const cards = content?.deck.clusters.flatMap((cluster) => cluster.cards) ?? [];
    expect(problems.diagnostics.map(({ code }) => code)).toEqual([
      'content/unread-translation',
      ...cards.slice(1).map(() => 'content/not-translated'),
    ]);
  });

  it('tells a text that was changed after it was translated', () => {
    const from = (fingerprint: string) => `${ARABIC}originals:\n  ${FIRST.id}: '${fingerprint}'\n`;
    const outdated = 'content/outdated-translation content/translations/ar.yaml';
    expect(cardIn({ ar: from('00000000') }, ['nl', 'ar']).told).toContain(outdated);
    expect(cardIn({ ar: from(fingerprintOf(FIRST.text)) }, ['nl', 'ar']).told).not.toContain(outdated);
  });

  it('takes a variant for its language, and tells one that is not there', () => {
    expect(
      cardIn({ 'fr-BE': `language: fr-BE\ncards: { ${FIRST.id}: Qui ? }\n` }, ['fr']).card?.text.plain,
    ).toBe('Qui ?');
    expect(cardIn({ ar: ARABIC }, ['uk']).told).toEqual(['content/no-such-translation ']);
  });
});

describe('a file that is not right', () => {
  it.each([
    ['a card that the deck lacks', 'language: ar\ncards: { nergens: x }\n', ['content/stray-translation']],
    ['another language than its name', 'language: uk\n', ['content/translation-name']],
    ['a fingerprint that is none', "language: ar\noriginals: { a: 'x' }\n", ['content/bad-fingerprint']],
    ['an unknown key', 'language: ar\nkaarten: {}\n', ['content/unknown-key']],
    ['no language', 'cards: {}\n', ['content/missing-key']],
    ['a reserved name', 'language: ar\ncards: { __proto__: x }\n', ['content/reserved-key']],
  ])('tells %s', (_, text, codes) => {
    expect(contentWith({ ar: text }).codes).toEqual(codes);
  });
});

describe('the file for a translator', () => {
  it('is sound as it is, and holds a place for each text', () => {
    const { content } = contentWith({});
    if (!content) throw new Error('not sound');
    const template = translationTemplate(content.deck, 'ar', { head: ['Head'], originals: 'Originals' });
    const again = contentWith({ ar: template });
    expect(again.codes).toEqual([]);
    const translation = again.content?.translations?.get('ar');
    if (!translation) throw new Error('not read');
    const texts = content.deck.clusters.flatMap(({ cards }) => [0, ...cards]);
    const left = toTranslate(content.deck, translation);
    expect([left.missing.length, left.changed.length]).toEqual([texts.length, 0]);
    expect(template).toContain(`# ${FIRST.number}  ${FIRST.text.plain}`);
  });
});
