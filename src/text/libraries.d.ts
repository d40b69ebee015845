/** The parts that we use of libraries without types of their own. */

declare module 'linebreak' {
  /** UAX #14. Positions count UTF-16 units; a break lies before its position. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'bidi-js' {
  export interface EmbeddingLevels {
    readonly levels: Uint8Array;
  }

  /** UAX #9. */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, base: 'ltr' | 'rtl' | 'auto'): EmbeddingLevels;
    /** Places in the text, in the order in which their characters stand on one line. */
    getReorderedIndices(text: string, levels: EmbeddingLevels): readonly number[];
  };
}

declare module 'hyphen' {
  export default function createHyphenator(
    patterns: import('./hyphenation.ts').Patterns,
    options: { readonly html: boolean; readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: import('./hyphenation.ts').Patterns;
  export default patterns;
}
