/** A build, from what is asked to a finished folder. */
import type { Collector } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { remembering } from '../remember.ts';
import type { BuildRequest } from '../request/request.ts';
import { wantedOf } from '../run/catalogue.ts';
import { PAGE } from '../run/listings.ts';
import type { MadePdf } from '../typesetting/made.ts';
import type { Step } from './commands/progress.ts';
import type { Undisturbed } from './commands/world.ts';
import type { Engine } from './engine.ts';
import { type Manifest, makeManifest, writeManifest } from './manifest.ts';
import { openOutput, replaceOutput } from './output/dist.ts';
import { Pictures } from './pictures/pictures.ts';
import { type Places, threadOf } from './places.ts';
import { type Preflight, runPreflight } from './preflight/preflight.ts';
import { type ProjectFolders, readProject } from './project.ts';

export interface BuildOrder {
  readonly folders: ProjectFolders;
  readonly request: BuildRequest;
  /** Whether pictures are made of the pages. */
  readonly previews: boolean;
  /** The folder to write, absolute. */
  readonly out: string;
  readonly places: Pick<Places, 'compiled' | 'cache'>;
}

export interface Made {
  readonly manifest: Manifest;
  /** By which cards were drawn. */
  readonly seed?: number;
  /** What was measured of what was made. */
  readonly preflight?: Preflight;
}

export interface Built {
  /** What was read, for excerpts; empty when nothing was. */
  readonly files: Files;
  /** Undefined when the build failed and the folder is as it was. */
  readonly made: Made | undefined;
}

export interface Following {
  readonly undisturbed: Undisturbed;
  readonly step: (step: Step) => void;
  /** Told when all is made and nothing is written yet: the last moment at which something may fail. */
  readonly ready: (made: Built & { readonly made: Made }) => void;
}

/** Problems go to the collector; any error among them means that nothing was written. */
export async function build(
  { folders, request, previews: arePictured, out, places }: BuildOrder,
  { makeProducts, readScripts, makePage }: Pick<Engine, 'makeProducts' | 'readScripts' | 'makePage'>,
  problems: Collector,
  { step, ready, undisturbed }: Following,
): Promise<Built> {
  const folder = undisturbed(() => openOutput(out, problems.report));
  if (!folder) return { files: new Map(), made: undefined };
  const editions = wantedOf(request).get(PAGE.name) ?? [];
  // In a process of its own, while this one reads and sets the rest.
  const scripts = editions.length > 0 ? readScripts() : undefined;
  scripts?.catch(() => {});

  step('read');
  const files = readProject(folders, problems.report);
  const failed = { files: files ?? new Map(), made: undefined };
  if (!files) return failed;

  step('make');
  const pictures = arePictured ? new Pictures(threadOf(places, 'picturing')) : undefined;
  // Products and page are made of the same words, read once.
  const remember = remembering();
  const making = { made: (file: MadePdf) => pictures?.begin(file), remember };
  const products = await makeProducts(files, request, problems.report, making);
  if (problems.hasErrors) {
    pictures?.giveUp();
    return failed;
  }
  if (!products) throw new Error('Nothing was made, and no problem was reported.');

  if (pictures && products.files.length > 0) step('previews');
  const previews = (await pictures?.of(products.files)) ?? [];

  if (scripts) step('page');
  const page = scripts
    ? await makePage(
        { files, root: folders.root, products, previews, editions, scripts, remember },
        problems.report,
      )
    : [];
  if (!page) return failed;

  const manifest = makeManifest(files, products, previews, page);
  const manifestBytes = writeManifest(manifest);
  const preflight = runPreflight(products, problems.report);
  const { seed } = products;
  const made = { manifest, ...(preflight && { preflight }), ...(seed !== undefined && { seed }) };
  const built = { files, made };
  ready(built);

  step('write');
  const written = [...products.files, ...previews, ...page];
  const replace = (): boolean => replaceOutput(folder, written, manifestBytes, problems.report);
  return undisturbed(replace) ? built : failed;
}
