import { error } from './kind.ts';

/** What the reader of templates stumbles over. */
export type TemplateMistake = 'open-block' | 'stray-end' | 'braces';

/** Which name a template asked for in vain, as far as that is known. */
export type MissingName =
  | { readonly of: 'view'; readonly name: string }
  | { readonly of: 'nothing'; readonly name: string | undefined }
  | { readonly of: 'block'; readonly block: string };

export const templateProblems = {
  'template/encoding': error(),
  'template/missing': error<{ template: string }>(),
  'template/syntax': error<{ mistake: TemplateMistake }>(),
  'template/block-mismatch': error<{ opened: string; closed: string }>(),
  'template/raw-output': error(),
  'template/unknown-helper': error<{ helper: string; known: readonly string[] }>(),
  'template/unknown-partial': error<{
    partial: string;
    known: readonly string[];
    meant: string | undefined;
  }>(),
  'template/endless': error<{ partial: string }>(),
  'template/too-deep': error<{ of: 'blocks' | 'brackets' | 'partials'; most: number }>(),
  'template/quotes': error<{ found: string }>(),
  'template/unsupported': error<{ form: string }>(),
  'template/inline': error<{ name: string | undefined; got: 'nothing' | 'words' | 'other' }>(),
  'template/render': error<MissingName>(),
} as const;
