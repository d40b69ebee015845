/** The real project as the engine gets it, with files changed for a test, and what the engine makes of it. */

import type { Content } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import { collect, type Diagnostic } from '../../src/diagnostics.ts';
import type { Files } from '../../src/files.ts';
import { projectFolders, readProject } from '../../src/node/project.ts';
import { remembering } from '../../src/remember.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import { makeProducts } from '../../src/run/make.ts';
import type { Products } from '../../src/run/print.ts';
import type { MadePdf } from '../../src/typesetting/made.ts';
import { ROOT } from '../places.ts';
import { type Asking, asking } from '../request/asking.ts';

const root = ROOT;

/** Content, templates and fonts from disk. */
export const projectFiles: Files =
  readProject(projectFolders(undefined, root, root), fail) ?? new Map<string, Uint8Array>();

export function fail(diagnostic: Diagnostic): never {
  throw new Error(`Reported: ${line(diagnostic)} ${JSON.stringify(diagnostic.params)}`);
}

/** The project with files replaced or added; `undefined` takes one away. */
export function projectWith(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const files = new Map(projectFiles);
  for (const [path, content] of Object.entries(changes)) {
    if (content === undefined) files.delete(path);
    else files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  return files;
}

/** A text file of the project. */
export function textOf(path: string): string {
  return new TextDecoder().decode(projectFiles.get(path));
}

export { EVERYTHING };

export interface Outcome {
  readonly products: Products | undefined;
  /** `layout/too-wide content/deck.yaml:12:9` */
  readonly problems: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Most tests change one file of the project, or none. */
const remember = remembering();

export async function build(files: Files, request: Asking = {}): Promise<Outcome> {
  const problems = collect();
  const products = await makeProducts(files, asking(request), problems.report, { remember });
  return { products, problems: problems.diagnostics.map(line), diagnostics: problems.diagnostics };
}

function line({ code, place }: Diagnostic): string {
  return place ? `${code} ${place.file}:${place.line}:${place.column}` : code;
}

/** The finished files, of a build that must succeed. */
export async function made(files: Files, request: Asking = {}): Promise<readonly MadePdf[]> {
  const { products, problems } = await build(files, request);
  if (!products) throw new Error(`Nothing was made: ${problems.join(', ')}`);
  return products.files;
}

export function contentOf(files: Files): Content {
  const content = readContent(files, fail, remember);
  if (!content) throw new Error('No content, and no problem told.');
  return content;
}
