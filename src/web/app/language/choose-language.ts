/** Which language the page speaks when it opens. No DOM. */

/**
 * The one that was chosen, else the first that the browser asks for and the page has, else that of the deck.
 *
 * @param offered tags of languages; that of the deck may name a country too
 * @param wanted tags, the best first
 */
export function chooseLanguage(
  offered: readonly string[],
  chosen: string | null,
  wanted: readonly string[],
  ofDeck: string,
): string {
  const known = [...(chosen === null ? [] : [chosen]), ...wanted].map((tag) =>
    offered.find((each) => mainOf(each) === mainOf(tag)),
  );
  return known.find((tag) => tag !== undefined) ?? ofDeck;
}

function mainOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
