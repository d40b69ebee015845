/** Which booklet a request asks for, and whether there is one to make. */
import type { Content } from '../../content/model.ts';
import { problem, type Report } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import { type BookletSelection, selectThemes } from '../../selection/themes.ts';
import { wantedEditions } from '../catalogue.ts';
import type { BuildRequest } from '../product.ts';

const BOOKLET = 'content/booklet.yaml';

/**
 * The themes to print; undefined when no edition of the booklet is asked for, when a deck comes without a
 * booklet, and when something is wrong, which is then reported.
 */
export function chooseBooklet(
  { booklet }: Content,
  request: BuildRequest,
  files: Files,
  report: Report,
): BookletSelection | undefined {
  if (wantedEditions('booklet', request).length === 0) return undefined;
  if (booklet) return selectThemes(booklet, request.themes, report);
  if (!files.has(BOOKLET) && needsBooklet(request)) {
    report(problem('project/no-booklet', { file: BOOKLET, line: 1, column: 1 }));
  }
  return undefined;
}

/** A full build of a deck without a booklet makes its cards; what can only be a booklet needs one. */
function needsBooklet(request: BuildRequest): boolean {
  const { only, themes, booklet } = request;
  const isMeant = only.includes('booklet') || themes.length > 0 || booklet.simplex || booklet.creepMm > 0;
  return isMeant || wantedEditions('cards', request).length === 0;
}
