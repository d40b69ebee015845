import type { contentFilesProblems } from '../../../problems/content-files.ts';
import { probableLetter, type WrongEncoding } from '../../../problems/content-files.ts';
import { isStandIn } from '../../../problems/text-characters.ts';
import type { ProblemWords } from '../../kind.ts';
import { formatBytes } from '../formats.ts';
import { FEATURES } from './content-words.ts';
import { STAND_INS } from './stand-ins.ts';
import { syntaxWords } from './yaml-words.ts';

export const contentFiles = {
  'content/missing-file': ({ name, instead }) => ({
    message: `The file ${name} is not there.`,
    hint: instead ? `Rename ${instead} to ${name}.` : 'Add it, or check its name.',
  }),
  'content/too-large': ({ bytes, most }) => ({
    message: `This file is too large for a file of texts: ${formatBytes(bytes)}, and ${formatBytes(most)} is the most that is read.`,
    hint: 'A file of texts stays far below that. Is it the right file?',
  }),
  'content/encoding': (found) => ({
    message: `This file was saved in ${encodingOf(found)}, so its letters cannot be read. Save it again as UTF-8, in the program that made it.`,
    hint: 'An editor has this under “Save as” or “Save with encoding”.',
  }),
  'content/character': ({ codePoint }) =>
    isStandIn(codePoint)
      ? STAND_INS[codePoint]
      : {
          message: `The character ${codePoint} stands here; it cannot be seen or printed.`,
          hint: 'Take it out, or type the line again.',
        },
  'content/stray-return': () => ({
    message: 'A line ends here in another way than most lines of this file (a carriage return, U+000D).',
    hint: 'Type the line end again, or choose one kind of line ends in your editor (LF or CRLF) and save.',
  }),
  'content/more-problems': ({ more }) => ({
    message: `This file has ${more} more problems that are not shown.`,
    hint: 'Solve the first ones and check again.',
  }),
  'content/yaml-syntax': (found) => ({ message: syntaxWords(found)[0], hint: syntaxWords(found)[1] }),
  'content/yaml-tab': ({ lines }) => ({
    message: lines > 1 ? `This line and ${lines - 1} more begin with a tab.` : 'This line begins with a tab.',
    hint: 'Indent with spaces, two for each step.',
  }),
  'content/indent-space': ({ codePoint, lines }) => ({
    message: `This line${lines > 1 ? ` and ${lines - 1} more` : ''} begin${lines > 1 ? '' : 's'} with ${codePoint === 'U+00A0' ? 'no-break spaces' : 'special spaces'} (${codePoint}), which do not indent.`,
    hint: 'They often come along when lines are copied from a web page or a word processor. Replace them by ordinary spaces.',
  }),
  'content/yaml-several-documents': () => ({
    message: 'A second document begins here (---).',
    hint: 'Make one file of it: take the line --- out.',
  }),
  'content/yaml-feature': ({ feature }) => ({
    message: `A value begins with ${FEATURES[feature]}, which these files do not use.`,
    hint: 'If it belongs to the text, put the text on the next line after “>-”; else write the value out.',
  }),
  'content/yaml-size': () => ({
    message: 'This file holds far more items than any deck; it is not read beyond here.',
    hint: 'Is it the right file? Divide a very large deck over several decks.',
  }),
  'content/yaml-depth': () => ({
    message: 'The file is nested too deeply here.',
    hint: 'Compare it with the files in content/.',
  }),
  'content/duplicate-key': ({ key, line }) => ({
    message: `“${key}” stands here for the second time; the first is on line ${line}.`,
    hint: 'Keep one of the two. Is a dash (-) missing in front of a new item?',
  }),
  'content/reserved-key': ({ key }) => ({
    message: `“${key}” cannot be a name here: it means something to the program itself.`,
    hint: 'Take another name.',
  }),
} satisfies ProblemWords<typeof contentFilesProblems>;

function encodingOf(found: WrongEncoding): string {
  if (found.isUtf16) return 'the encoding UTF-16';
  const meant = probableLetter(found);
  if (meant === undefined) return 'another encoding than UTF-8';
  return `another encoding than UTF-8 (what stands here was probably “${meant}”)`;
}
