/** The words of the poster, in the languages that it speaks. */

export interface PosterWords {
  readonly language: string;
  /** Of the file. */
  readonly title: string;
  readonly line: (questions: number) => string;
}

export const POSTER_WORDS: readonly PosterWords[] = [
  { language: 'en', title: 'poster', line: (questions) => `${questions} questions are waiting. Come in.` },
  { language: 'nl', title: 'affiche', line: (questions) => `Er wachten ${questions} vragen. Kom binnen.` },
];
