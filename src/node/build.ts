/** A build, from what is asked to a finished folder. */
import type { Collector } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { BuildRequest } from '../request/request.ts';
import type { Step } from './commands/progress.ts';
import type { Undisturbed } from './commands/world.ts';
import { BuildsMadeBefore } from './made-before.ts';
import { beginScripts, type FilesOrder, type Made, type Makers, makeFiles } from './made-files.ts';
import { openOutput, replaceOutput } from './output/dist.ts';
import { type ProjectFolders, readProject } from './project.ts';

export type { Made } from './made-files.ts';

export interface BuildOrder extends Pick<FilesOrder, 'previews' | 'places'> {
  readonly folders: ProjectFolders;
  readonly request: BuildRequest;
  /** The folder to write, absolute. */
  readonly out: string;
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
  { folders, out, ...order }: BuildOrder,
  makers: Makers,
  problems: Collector,
  { step, ready, undisturbed }: Following,
): Promise<Built> {
  const folder = undisturbed(() => openOutput(out, problems.report));
  if (!folder) return { files: new Map(), made: undefined };

  step('read');
  const files = readProject(folders, problems.report);
  if (!files) return { files: new Map(), made: undefined };
  const before = new BuildsMadeBefore({ ...order, files });
  const known = problems.hasErrors ? undefined : before.in(folder);
  if (known) {
    known.told.forEach(problems.report);
    ready({ files, made: known.made });
    return { files, made: known.made };
  }

  const toldBefore = problems.diagnostics.length;
  const scripts = beginScripts(order.request, makers);
  const made = await makeFiles({ ...order, files, scripts }, makers, problems, step);
  if (!made) return { files, made };
  const told = problems.diagnostics.slice(toldBefore);
  ready({ files, made });

  step('write');
  const { written, manifestBytes, ...result } = made;
  const replace = (): boolean => replaceOutput(folder, written, manifestBytes, problems.report);
  if (!undisturbed(replace)) return { files, made: undefined };
  before.keep({ made: result, manifestBytes, told });
  return { files, made: result };
}
