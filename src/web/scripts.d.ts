/** Modules that the build of the page makes (`src/node/page-bundle.ts`). */

declare module 'baked:templates' {
  import type { TemplateSet } from '../template/render.ts';

  export const templates: TemplateSet;
}

declare module 'baked:page' {
  import type { HyphenatedLanguage } from '../text/hyphenation.ts';

  /** The script of the worker. */
  export const engine: string;
  /** Font files by path, in base 64. */
  export const fonts: readonly (readonly [path: string, base64: string])[];
  /** Hyphenation patterns, in JSON. */
  export const patterns: readonly (readonly [language: HyphenatedLanguage, json: string])[];
  /** Whether `letters.js` has more of them. */
  export const hasReserve: boolean;
}

/** `Supplies` without fonts and patterns, as `bake` writes it: set by `page/content.js`. */
declare var kletspotSupplies: string;
