/** Whether a request asks for the kit, and whether there is one to make. */
import type { Kit } from '../../content/kit-model.ts';
import type { Content } from '../../content/model.ts';
import { problem, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { wantedEditions } from '../catalogue.ts';
import type { BuildRequest } from '../product.ts';
import { USUAL_JAR_MM } from './jar.ts';
import { KIT_EDITIONS, type KitEdition } from './kit-formats.ts';

const KIT = 'content/kit.yaml';

export interface ChosenKit {
  readonly kit: Kit;
  readonly editions: readonly KitEdition[];
}

/** Undefined when nothing of it is asked for, and when a deck comes without; who asks for it is told so. */
export function chooseKit(
  { kit }: Content,
  request: BuildRequest,
  files: Files,
  report: Report,
): ChosenKit | undefined {
  const wanted = wantedEditions('kit', request);
  if (wanted.length === 0) return undefined;
  if (kit) return { kit, editions: KIT_EDITIONS.filter(({ name }) => wanted.includes(name)) };
  if (!files.has(KIT) && needsKit(request)) {
    report(problem('project/no-kit', { file: KIT, line: 1, column: 1 }));
  }
  return undefined;
}

/** A full build of a deck without a kit makes the rest; what can only be the kit needs one. */
function needsKit(request: BuildRequest): boolean {
  const isMeant = request.only.includes('kit') || request.jarMm !== USUAL_JAR_MM;
  const others = [...wantedEditions('cards', request), ...wantedEditions('booklet', request)];
  return isMeant || others.length === 0;
}
