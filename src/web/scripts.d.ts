/** Modules that the build of the page makes (`scripts/compile/page.mjs`). */

declare module 'baked:templates' {
  import type { TemplateSet } from '../template/render.ts';

  export const templates: TemplateSet;
}

declare module 'baked:page' {
  import type { BakedSupplies } from './protocol.ts';

  /** The script of the worker. */
  export const engine: string;
  export const { fonts, patterns }: Pick<BakedSupplies, 'fonts' | 'patterns'>;
  /** Whether `letters.js` has more of them. */
  export const hasReserve: boolean;
}

declare module 'baked:speech' {
  import type { ProblemSpeech } from '../words/kind.ts';

  /** The words for problems, in the language of the page. */
  export const speech: ProblemSpeech;
}

/** What changes with the words and the look: set by `page/content.js`. */
declare var kletspotSupplies: Pick<import('./protocol.ts').BakedSupplies, 'words' | 'look'>;
