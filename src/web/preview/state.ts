/** What `kletspot preview` tells the page that it shows, in the language of who works on it. */

/** The path under which the preview's own files are; nothing of a site has such a name. */
export const PREVIEW_PATH = 'kletspot-preview';

/** Where a page hears of changes: each is a `PreviewState`. */
export const EVENTS = `/${PREVIEW_PATH}/events`;

export interface PreviewState {
  /** Each of these changes when that part of what is shown does. */
  readonly page: string;
  readonly style: string;
  readonly downloads: string;
  /** Stands by the list of files while they are not yet those of this page; empty when they are. */
  readonly downloadsNote: string;
  /** The choice of cards to look at, as an address has it after `#`; empty without one. */
  readonly choice: string;
  readonly notice: Notice;
}

/** The problems; none with an empty list. */
export interface Notice {
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly close: string;
  /** What to say when the preview is no longer there. */
  readonly ended: string;
  readonly problems: readonly ShownProblem[];
}

export interface ShownProblem {
  readonly isError: boolean;
  readonly severity: string;
  /** `file:line:column`; empty for a problem that lies in no file. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** The line it is about, with a caret below its column; may be empty. */
  readonly excerpt: string;
}
