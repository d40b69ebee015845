/** What `kletspot init` says when it is done. */

export interface NewDeck {
  /** As typed on a command line. */
  readonly folder: string;
  readonly out: string;
  /** Its name. */
  readonly language: string;
  /** Tags of languages that could have been asked for, where none was. */
  readonly others: readonly string[];
}

export const init = {
  made: ({ folder, out, language, others }: NewDeck) =>
    [
      `A deck of 18 examples in six clusters is in ${folder}, in ${language}. Begin with its README.md.`,
      ...(others.length > 0 ? [`Another language: --language ${others.join('|')}`] : []),
      `Make the PDFs: npx kletspot build --content ${folder} --out ${out}`,
    ].join('\n'),
};
