/** Modules that the build of the page makes (`src/node/page-bundle.ts`). */

declare module 'baked:templates' {
  import type { TemplateSet } from '../template/render.ts';

  export const templates: TemplateSet;
}

declare module 'baked:page' {
  /** The script of the worker. */
  export const engine: string;
  /** Font files by path, in base 64. */
  export const fonts: readonly (readonly [path: string, base64: string])[];
  /** Whether `letters.js` has more of them. */
  export const hasReserve: boolean;
}

/** `Supplies` without its fonts, as `bake` writes it: set by `page/content.js`. */
declare var kletspotSupplies: string;
