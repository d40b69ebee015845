/** Modules that the build of the page makes (`scripts/compile/page.mjs`). */

declare module 'baked:templates' {
  import type { TemplateSet } from '../template/render.ts';

  export const templates: TemplateSet;
}

declare module 'baked:speech' {
  import type { ProblemSpeech } from '../words/kind.ts';

  /** The words for problems, in the language of the page. */
  export const speech: ProblemSpeech;
}

/** `PageContent` as `bake` writes it: set by `page/content.js`. */
declare var kletspotContent: string;
