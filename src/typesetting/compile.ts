/** The compile moment: templates, style sheets, drawings and fonts of a project → its design. */
import type { Report } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import { anew, type Remember, retelling } from '../remember.ts';
import { compileStyleSheets } from '../style/compile.ts';
import { mayHyphenate } from '../style/stylesheet.ts';
import { compileTemplates } from '../template/compile.ts';
import { writtenLanguages } from '../template/languages.ts';
import { compileShapes } from '../template/shapes.ts';
import { loadFontBook } from '../text/fontbook.ts';
import { HYPHENATED_LANGUAGES, loadHyphenation } from '../text/hyphenation.ts';
import { loadPatterns } from '../text/patterns.ts';
import { BASE, type Design, lookOf } from './typeset.ts';

export interface DesignScope {
  /**
   * The first parts of the names of its templates and style sheets; by default all of `templates/`, even what nothing uses.
   */
  readonly looks?: readonly string[];
  /** The languages of all words; called only if the look hyphenates. By default all languages with patterns. */
  readonly languages?: () => Iterable<string>;
}

/** Compiles all four, so that one run reports every problem; undefined if templates or fonts are unusable. */
export async function compileDesign(
  files: Files,
  report: Report,
  { looks, languages }: DesignScope = {},
  remember: Remember = anew,
): Promise<Design | undefined> {
  const names = looks && new Set(looks);
  const isWanted = names && ((name: string) => names.has(lookOf(name)));
  const isStyle = names && ((name: string) => name === BASE || names.has(lookOf(name)));
  const told = retelling(remember, report);
  const part = <Made>(kind: RegExp, compile: (own: Report) => Made): Made => {
    const from = [...files].filter(([path]) => kind.test(path)).flat();
    return told(`design ${kind.source}`, [looks?.join(), ...from], compile);
  };
  const templates = part(/^templates\/.*\.hbs$/, (own) => compileTemplates(files, own, remember, isWanted));
  const styleSheets = part(/^templates\/.*\.css$/, (own) =>
    compileStyleSheets(files, own, remember, isStyle),
  );
  const shapes = part(/^templates\/.*\.svg$/, (own) => compileShapes(files, own));
  const fonts = part(/^fonts\//, (own) => loadFontBook(files, own));
  // Patterns weigh as much as the rest of the engine: only a design that hyphenates has them loaded.
  const hyphenates = [...styleSheets.values()].some(mayHyphenate);
  const wanted = languages ? [...languages(), ...writtenLanguages(files)] : HYPHENATED_LANGUAGES;
  const hyphenation = await loadHyphenation(hyphenates ? wanted : [], loadPatterns);
  return templates && fonts && { templates, styleSheets, shapes, fonts, hyphenation };
}
