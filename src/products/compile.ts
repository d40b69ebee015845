/** The compile moment: templates, style sheets, drawings and fonts of a project → its design. */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { compileStyleSheets } from '../style/compile.ts';
import { compileTemplates } from '../template/compile.ts';
import { compileShapes } from '../template/shapes.ts';
import { loadFontBook } from '../text/fontbook.ts';
import type { Design } from './typeset.ts';

/** Reads all four, so that one run tells every problem; undefined when templates or fonts are unusable. */
export function compileDesign(files: Files, report: Report): Design | undefined {
  const templates = compileTemplates(files, report);
  const styleSheets = compileStyleSheets(files, report);
  const shapes = compileShapes(files, report);
  const fonts = loadFontBook(files, report);
  return templates && fonts && { templates, styleSheets, shapes, fonts };
}
