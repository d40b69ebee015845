/** The compile moment: templates, style sheets, drawings and fonts of a project → its design. */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { compileStyleSheets } from '../style/compile.ts';
import { mayHyphenate } from '../style/stylesheet.ts';
import { compileTemplates } from '../template/compile.ts';
import { compileShapes } from '../template/shapes.ts';
import { loadFontBook } from '../text/fontbook.ts';
import { HYPHENATED_LANGUAGES, loadHyphenation } from '../text/hyphenation.ts';
import type { Design } from './typeset.ts';

/** Reads all four, so that one run tells every problem; undefined when templates or fonts are unusable. */
export async function compileDesign(files: Files, report: Report): Promise<Design | undefined> {
  const templates = compileTemplates(files, report);
  const styleSheets = compileStyleSheets(files, report);
  const shapes = compileShapes(files, report);
  const fonts = loadFontBook(files, report);
  // Patterns weigh as much as the rest of the engine: only a design that hyphenates has them loaded.
  if ([...styleSheets.values()].some(mayHyphenate)) await loadHyphenation(HYPHENATED_LANGUAGES);
  return templates && fonts && { templates, styleSheets, shapes, fonts };
}
