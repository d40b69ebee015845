/** Makes everything a build writes from the files of a project, in memory. */
import type { Collector } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { remembering } from '../remember.ts';
import type { BuildRequest } from '../request/request.ts';
import { wantedOf } from '../run/catalogue.ts';
import { PAGE } from '../run/listings.ts';
import type { MadePdf } from '../typesetting/made.ts';
import type { Step } from './commands/progress.ts';
import type { Core } from './core.ts';
import { type Manifest, makeManifest, writeManifest } from './manifest.ts';
import type { OutputFile } from './output/dist.ts';
import { Pictures } from './pictures/pictures.ts';
import type { Places } from './places.ts';
import { type Preflight, runPreflight } from './preflight/preflight.ts';
import type { WebScripts } from './web-page/scripts.ts';

export interface FilesOrder {
  readonly files: Files;
  readonly request: BuildRequest;
  /** Whether to make pictures of the pages. */
  readonly previews: boolean;
  readonly places: Pick<Places, 'root' | 'compiled' | 'cache' | 'identity'>;
  /** Missing where no page is asked for. */
  readonly scripts: Promise<WebScripts> | undefined;
}

export interface Made {
  readonly manifest: Manifest;
  /** The seed by which cards were drawn. */
  readonly seed?: number;
  /** What was measured in the made files. */
  readonly preflight?: Preflight;
}

export interface MadeFiles extends Made {
  /** All but the manifest. */
  readonly written: readonly OutputFile[];
  readonly manifestBytes: Uint8Array;
}

export type Makers = Pick<Core, 'makeProducts' | 'readScripts' | 'makeWebPage'>;

/** Begins with what needs nothing of the project; undefined if no page is asked for. */
export function beginScripts(request: BuildRequest, { readScripts }: Makers): FilesOrder['scripts'] {
  const scripts = wantedOf(request).has(PAGE.name) ? readScripts() : undefined;
  // A build that fails before it needs them does not wait.
  scripts?.catch(() => {});
  return scripts;
}

/** Undefined, with the problems reported, if something is wrong. */
export async function makeFiles(
  { files, request, previews: arePictured, places, scripts }: FilesOrder,
  { makeProducts, makeWebPage }: Makers,
  problems: Collector,
  step: (step: Step) => void,
): Promise<MadeFiles | undefined> {
  step('make');
  const pictures = arePictured ? new Pictures(places) : undefined;
  // Products and page share the words, read once.
  const remember = remembering();
  const making = { made: (file: MadePdf) => pictures?.begin(file), remember };
  const products = await makeProducts(files, request, problems.report, making);
  if (problems.hasErrors) {
    pictures?.giveUp();
    return undefined;
  }
  if (!products) throw new Error('Nothing was made, and no problem was reported.');

  if (pictures && products.files.length > 0) step('previews');
  const previews = (await pictures?.of(products.files)) ?? [];

  if (scripts) step('page');
  const editions = wantedOf(request).get(PAGE.name) ?? [];
  const order = { files, root: places.root, products, previews, editions };
  const page = scripts ? await makeWebPage({ ...order, scripts, remember }, problems.report) : [];
  if (!page) return undefined;

  const manifest = makeManifest(files, products, previews, page);
  const preflight = runPreflight(products, problems.report);
  const { seed } = products;
  return {
    manifest,
    ...(preflight && { preflight }),
    ...(seed !== undefined && { seed }),
    written: [...products.files, ...previews, ...page],
    manifestBytes: writeManifest(manifest),
  };
}
