/** Which of the families that stand in for scripts come first in a language: Chinese and Japanese write Han in forms of their own. */
import type { AbsentFamily } from './fontbook.ts';
import type { FamilyEntry } from './fontlist.ts';

interface Listed extends Pick<FamilyEntry, 'scripts' | 'languages' | 'package'> {
  readonly faces: readonly unknown[];
}

export interface Ranked<Family> {
  /** The same for languages of one order; 0 for that of the list, which nearly all have. */
  readonly number: number;
  readonly families: readonly Family[];
  readonly absent: readonly AbsentFamily[];
}

export class Ranking<Family extends Listed> {
  readonly #families: readonly Family[];
  readonly #byLanguage = new Map<string, Ranked<Family>>();
  readonly #byOrder = new Map<string, Ranked<Family>>();

  constructor(families: readonly Family[]) {
    this.#families = families;
    this.#byOrder.set(families.map(() => 0).join(), this.#rank(families.map(() => 0)));
  }

  /** @param language BCP 47 */
  of(language: string): Ranked<Family> {
    let ranked = this.#byLanguage.get(language);
    if (!ranked) {
      const scores = this.#families.map(({ languages }) => matchOf(languages, language));
      const key = scores.join();
      ranked = this.#byOrder.get(key) ?? this.#rank(scores);
      this.#byOrder.set(key, ranked);
      this.#byLanguage.set(language, ranked);
    }
    return ranked;
  }

  /** What is not installed and has the forms of the language leaves no place to others of its scripts: theirs would be wrong. */
  #rank(scores: readonly number[]): Ranked<Family> {
    const best = Math.max(0, ...scores);
    const ranked = this.#families
      .map((family, index) => ({ family, score: scores[index] as number }))
      .sort((one, other) => other.score - one.score);
    const absent = ranked.filter(({ family }) => family.faces.length === 0);
    const wanted = absent.filter(({ score }) => best > 0 && score === best);
    const isWrong = ({ scripts }: Family) =>
      wanted.some(({ family }) => family.scripts.some((script) => scripts.includes(script)));
    return {
      number: this.#byOrder.size,
      families: ranked.flatMap(({ family }) => (family.faces.length > 0 && !isWrong(family) ? [family] : [])),
      absent: absent.map(({ family, score }) => ({
        scripts: family.scripts,
        package: family.package ?? '',
        isWanted: best > 0 && score === best,
      })),
    };
  }
}

/** How much of a tag the longest of these is that it begins with. */
export function matchOf(languages: readonly string[], tag: string): number {
  const begins = (part: string) => `${tag}-`.toLowerCase().startsWith(`${part}-`.toLowerCase());
  return Math.max(0, ...languages.filter(begins).map((part) => part.length));
}
