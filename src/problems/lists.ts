import { error, warning } from './kind.ts';

interface InFile {
  readonly file: string;
}

interface InRow extends InFile {
  readonly row: number;
  /** As it stands there. */
  readonly found: string;
}

/** What a file of questions can turn out to be; `locked` is an old workbook too. */
export type OtherKind = 'locked' | 'document' | 'pdf' | 'picture' | 'deck' | 'other';

export const listsProblems = {
  'lists/other-kind': error<InFile & { readonly kind: OtherKind }>(),
  'lists/broken': error<InFile>(),
  'lists/too-large': error<InFile>(),
  'lists/no-questions': error<InFile>(),
  'lists/which-sheet': error<
    InFile & { readonly sheets: readonly string[]; readonly asked: string | undefined }
  >(),
  'lists/no-such-column': error<InFile & { readonly name: string; readonly heads: readonly string[] }>(),
  'lists/failed-formula': error<InRow & { readonly column: string }>(),
  'lists/bad-character': error<
    InFile & { readonly row: number; readonly column: string | undefined; readonly codePoint: string }
  >(),
  'lists/column-left-out': warning<InRow & { readonly column: string; readonly head: string | undefined }>(),
  'lists/column-not-kept': warning<InFile & { readonly column: string; readonly head: string | undefined }>(),
  'lists/no-question': warning<InRow>(),
  'lists/empty-group': warning<{ readonly title: string }>(),
} as const;
