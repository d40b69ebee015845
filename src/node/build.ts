/** A build, from what is asked to a finished folder. */
import type { Collector } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { wantedEditions } from '../products/catalogue.ts';
import type { BuildRequest, MadePdf } from '../products/product.ts';
import { remembering } from '../remember.ts';
import type { Engine } from './engine.ts';
import { type Manifest, makeManifest, writeManifest } from './manifest.ts';
import { openOutput, replaceOutput } from './output/dist.ts';
import { Pictures } from './pictures/pictures.ts';
import { type Preflight, runPreflight } from './preflight/preflight.ts';
import { type ProjectFolders, readProject } from './project.ts';
import type { Step } from './words.ts';

export interface BuildOrder {
  readonly folders: ProjectFolders;
  readonly request: BuildRequest;
  /** The folder to write, absolute. */
  readonly out: string;
}

export interface Built {
  /** What was read, for excerpts; empty when nothing was. */
  readonly files: Files;
  /** What was made; undefined when the build failed and the folder is as it was. */
  readonly manifest: Manifest | undefined;
  /** By which cards were drawn. */
  readonly seed?: number;
  /** What was measured of what was made. */
  readonly preflight?: Preflight;
}

/** Problems go to the collector; any error among them means that nothing was written. */
export async function build(
  { folders, request, out }: BuildOrder,
  { makeProducts, bundleScripts, makePage }: Pick<Engine, 'makeProducts' | 'bundleScripts' | 'makePage'>,
  problems: Collector,
  step: (step: Step) => void,
): Promise<Built> {
  const folder = openOutput(out, problems.report);
  const editions = wantedEditions('page', request);
  // In a process of its own, while this one reads and sets the rest.
  const scripts = editions.length > 0 ? bundleScripts() : undefined;
  scripts?.catch(() => {});

  step('read');
  const files = readProject(folders, problems.report);
  const failed = { files: files ?? new Map(), manifest: undefined };
  if (!files) return failed;

  step('make');
  const pictures = new Pictures();
  // Products and page are made of the same words, read once.
  const remember = remembering();
  const making = { made: (file: MadePdf) => pictures.begin(file), remember };
  const products = await makeProducts(files, request, problems.report, making);
  if (!folder || problems.hasErrors) {
    pictures.giveUp();
    return failed;
  }
  if (!products) throw new Error('Nothing was made, and no problem was reported.');

  if (products.files.length > 0) step('previews');
  const previews = await pictures.of(products.files);

  if (scripts) step('page');
  const page = scripts
    ? await makePage({ files, products, previews, editions, scripts, remember }, problems.report)
    : [];
  if (!page) return failed;

  step('write');
  const manifest = makeManifest(files, products, previews, page);
  const written = [...products.files, ...previews, ...page];
  const replaced = replaceOutput(folder, written, writeManifest(manifest), problems.report);
  const { seed } = products;
  if (!replaced) return failed;
  const preflight = runPreflight(products, problems.report);
  return { files, manifest, ...(seed !== undefined && { seed }), ...(preflight && { preflight }) };
}
