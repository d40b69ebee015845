import type { problemKinds } from '../../../problems/index.ts';
import type { ProblemWords } from '../../kind.ts';
import { command } from './command.ts';
import { commandMeasures } from './command-measures.ts';
import { commandStart } from './command-start.ts';
import { content } from './content.ts';
import { contentColours } from './content-colours.ts';
import { contentFiles } from './content-files.ts';
import { contentFormats } from './content-formats.ts';
import { contentStrings } from './content-strings.ts';
import { contentTexts } from './content-texts.ts';
import { drawing } from './drawing.ts';
import { impose } from './impose.ts';
import { kit } from './kit.ts';
import { layout } from './layout.ts';
import { lists } from './lists.ts';
import { markup } from './markup.ts';
import { preflight } from './preflight.ts';
import { preview } from './preview.ts';
import { printer } from './printer.ts';
import { project } from './project.ts';
import { selection } from './selection.ts';
import { selectionCards } from './selection-cards.ts';
import { selectionFiles } from './selection-files.ts';
import { style } from './style.ts';
import { template } from './template.ts';
import { text } from './text.ts';
import { textCharacters } from './text-characters.ts';
import { textFonts } from './text-fonts.ts';
import { translations } from './translations.ts';

/** What to say of each problem. */
export const problems = {
  ...command,
  ...commandMeasures,
  ...commandStart,
  ...content,
  ...contentColours,
  ...contentFiles,
  ...contentFormats,
  ...contentStrings,
  ...contentTexts,
  ...drawing,
  ...impose,
  ...kit,
  ...layout,
  ...lists,
  ...markup,
  ...preflight,
  ...preview,
  ...printer,
  ...project,
  ...selection,
  ...selectionCards,
  ...selectionFiles,
  ...style,
  ...template,
  ...text,
  ...textCharacters,
  ...textFonts,
  ...translations,
} satisfies ProblemWords<typeof problemKinds>;
