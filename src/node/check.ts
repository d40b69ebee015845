/** Every problem in a project at once: a build of everything that stops before its files. */
import type { Collector } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { EVERYTHING } from '../products/product.ts';
import type { Engine } from './engine.ts';
import { type ProjectFolders, readProject } from './project.ts';
import type { Step } from './words.ts';

/** @returns what was read, for excerpts. */
export async function check(
  folders: ProjectFolders,
  { layOutProducts }: Pick<Engine, 'layOutProducts'>,
  problems: Collector,
  step: (step: Step) => void,
): Promise<Files> {
  step('read');
  const files = readProject(folders, problems.report);
  if (!files) return new Map();
  step('make');
  await layOutProducts(files, EVERYTHING, problems.report);
  return files;
}
