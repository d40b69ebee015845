/** The closed list of problems by code: severity and parameters. Their words are in `words/`. */

import { commandProblems } from './command.ts';
import { commandMeasuresProblems } from './command-measures.ts';
import { commandStartProblems } from './command-start.ts';
import { contentProblems } from './content.ts';
import { contentColoursProblems } from './content-colours.ts';
import { contentFilesProblems } from './content-files.ts';
import { contentFormatsProblems } from './content-formats.ts';
import { contentStringsProblems } from './content-strings.ts';
import { contentTextsProblems } from './content-texts.ts';
import { drawingProblems } from './drawing.ts';
import { imposeProblems } from './impose.ts';
import type { ProblemKind } from './kind.ts';
import { kitProblems } from './kit.ts';
import { layoutProblems } from './layout.ts';
import { listsProblems } from './lists.ts';
import { markupProblems } from './markup.ts';
import { preflightProblems } from './preflight.ts';
import { previewProblems } from './preview.ts';
import { printerProblems } from './printer.ts';
import { projectProblems } from './project.ts';
import { selectionProblems } from './selection.ts';
import { selectionCardsProblems } from './selection-cards.ts';
import { selectionFilesProblems } from './selection-files.ts';
import { styleProblems } from './style.ts';
import { templateProblems } from './template.ts';
import { textProblems } from './text.ts';
import { textCharactersProblems } from './text-characters.ts';
import { textFontsProblems } from './text-fonts.ts';
import { translationsProblems } from './translations.ts';

export const problemKinds = {
  ...commandProblems,
  ...commandMeasuresProblems,
  ...commandStartProblems,
  ...contentProblems,
  ...contentColoursProblems,
  ...contentFilesProblems,
  ...contentFormatsProblems,
  ...contentStringsProblems,
  ...contentTextsProblems,
  ...drawingProblems,
  ...imposeProblems,
  ...kitProblems,
  ...layoutProblems,
  ...listsProblems,
  ...markupProblems,
  ...preflightProblems,
  ...previewProblems,
  ...printerProblems,
  ...projectProblems,
  ...selectionProblems,
  ...selectionCardsProblems,
  ...selectionFilesProblems,
  ...styleProblems,
  ...templateProblems,
  ...textProblems,
  ...textCharactersProblems,
  ...textFontsProblems,
  ...translationsProblems,
} as const;

export type ProblemCode = keyof typeof problemKinds;

/** What a problem of each code holds; undefined where its code says all. */
export type ProblemParams = {
  readonly [Code in ProblemCode]: (typeof problemKinds)[Code] extends ProblemKind<infer Params>
    ? Params
    : never;
};
