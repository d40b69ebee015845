/**
 * The core as the commands use it. It is a parameter, so that only a command that needs it loads it, and a test can
 * replace it by a small one.
 */
import type { Content } from '../content/model.ts';
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { BuildRequest, ChoiceRequest, PrintOptions } from '../request/request.ts';
import type { Making } from '../run/make.ts';
import type { Products } from '../run/print.ts';
import type { Selection } from '../selection/selection.ts';
import type { WebScripts } from './web-page/scripts.ts';
import type { WebFile, WebPageOrder } from './web-page/web-page.ts';

export interface Core {
  readonly readContent: (files: Files, report: Report) => Promise<Content | undefined>;
  /** The chosen cards of a content, from the choice in a file; undefined, with the problems reported. */
  readonly chooseCards: (
    files: Files,
    content: Content,
    request: ChoiceRequest,
    report: Report,
  ) => Promise<Selection | undefined>;
  /** Does what `makeProducts` does, except writing files: it reports the same problems. */
  readonly checkProducts: (files: Files, requests: readonly BuildRequest[], report: Report) => Promise<void>;
  /** Undefined, with the problems reported, if something is wrong. */
  readonly makeProducts: (
    files: Files,
    request: BuildRequest,
    report: Report,
    making?: Making,
  ) => Promise<Products | undefined>;
  /** The sheet to measure a printer's errors on; undefined, with the problems reported, if something is wrong. */
  readonly makeCalibration: (
    files: Files,
    options: PrintOptions,
    report: Report,
  ) => Promise<Uint8Array | undefined>;
  /** The page's scripts, which depend on nothing of the project: asked for early, they are there when the page is made. */
  readonly readScripts: () => Promise<WebScripts>;
  /** The page that shows what was made; undefined, with the problems reported, when something is wrong. */
  readonly makeWebPage: (order: WebPageOrder, report: Report) => Promise<readonly WebFile[] | undefined>;
}
