/** In which of some languages a list is most likely written, by its small words. */

/** The most frequent words of each that the others do not have. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  nl: 'de het een van je jij wat wie waar hoe ik niet met voor aan bij zijn wordt welke mensen waarom zou kan jouw',
  en: 'the a an of you your what who where how i not with for at is are would which people why do does could to and',
  fr: 'le la les un une des du de tu vous que qui où comment je ne pas avec pour dans est quel quelle quels vos ton',
  de: 'der die das ein eine von du sie was wer wo wie ich nicht mit für bei ist sind welche warum würde kann dein und',
};

/** Fewer hits could be chance. */
const FEWEST = 3;

/** Undefined where it cannot be told. */
export function guessLanguage(texts: readonly string[]): string | undefined {
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hits = Object.entries(SMALL_WORDS).map(([language, list]) => {
    const small = new Set(list.split(' '));
    return { language, hits: words.filter((word) => small.has(word)).length };
  });
  const [first, second] = hits.sort((one, other) => other.hits - one.hits);
  return first && first.hits >= FEWEST && first.hits > (second?.hits ?? 0) * 1.2 ? first.language : undefined;
}
