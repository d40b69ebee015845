import type { listsProblems, OtherKind } from '../../../problems/lists.ts';
import type { ProblemWords } from '../../kind.ts';
import { excerpt, listed } from '../../phrases.ts';

const WHAT: Readonly<Record<OtherKind, { readonly is: string; readonly hint: string }>> = {
  locked: {
    is: 'is a workbook with a password, or an old Excel file (.xls)',
    hint: 'Open it, take the password off, and save it as .xlsx, .ods or .csv.',
  },
  document: {
    is: 'is a document of a word processor, not a list',
    hint: 'Save it as plain text (.txt) with one question a line, or copy the questions into a spreadsheet.',
  },
  pdf: { is: 'is a PDF', hint: 'Copy its questions into a text file with one question a line.' },
  picture: { is: 'is a picture', hint: 'Type its questions into a text file with one question a line.' },
  deck: {
    is: 'is YAML, as the files of a deck are',
    hint: 'A deck is built as it is: kletspot build --content DIR. A choice is given with --selection.',
  },
  other: {
    is: 'is none of the kinds of file that hold a list',
    hint: 'Give a .csv, .tsv, .xlsx, .ods or .txt file, or JSON.',
  },
};

export const lists = {
  'lists/other-kind': ({ file, kind }) => ({
    message: `${file} ${WHAT[kind].is}, and a list of questions was expected.`,
    hint: WHAT[kind].hint,
  }),
  'lists/broken': ({ file }) => ({
    message: `${file} is a workbook that cannot be opened: a part of it is missing or damaged.`,
    hint: 'Open it in a spreadsheet program and save it anew.',
  }),
  'lists/too-large': ({ file }) => ({
    message: `${file} is larger than a list of questions can be: 100,000 rows and 500 columns, 64 MB as a file.`,
    hint: 'Keep only the rows and columns with questions, and save that as a new file.',
  }),
  'lists/no-questions': ({ file }) => ({
    message: `No question was found in ${file}.`,
    hint: 'Write one question a line, or one a row of a spreadsheet.',
  }),
  'lists/which-sheet': ({ file, sheets, asked }) => ({
    message:
      asked === undefined
        ? `${file} has more than one sheet: ${listed(sheets)}.`
        : `${file} has no sheet ${asked} with anything on it; it has ${listed(sheets)}.`,
    hint: `Say which: --sheet "${sheets[0] ?? ''}"`,
  }),
  'lists/no-such-column': ({ file, name, heads }) => ({
    message: `${file} has no column ${name}.`,
    hint:
      heads.length > 0
        ? `Name a column by its letter, or by what stands above it: ${listed(heads)}.`
        : 'Name a column by its letter: question=B.',
  }),
  'lists/failed-formula': ({ file, row, column, found }) => ({
    message: `${file}, row ${row}, column ${column}: the formula has no result (${excerpt(found)}).`,
    hint: 'Set it right in the spreadsheet, or type the words themselves; then save.',
  }),
  'lists/bad-character': ({ file, row, column, codePoint }) => ({
    message: `${file}, row ${row}${column ? `, column ${column}` : ''}: the text holds ${codePoint}, which cannot be printed.`,
    hint: 'Look at that place: a picture or a letter may have been lost there. Type it anew.',
  }),
  'lists/column-left-out': ({ file, column, head, row, found }) => ({
    message: `${file}, column ${column}${head ? ` (${excerpt(head)})` : ''}: left out, for it is not clear what it is; row ${row} has “${excerpt(found)}”.`,
    hint: `Say what it is: --columns question=A,group=${column}. Commas in a text of a CSV file need quotes around it.`,
  }),
  'lists/column-not-kept': ({ file, column, head }) => ({
    message: `${file}, column ${column}${head ? ` (${excerpt(head)})` : ''}: left out, for a card has no picture and no link.`,
    hint: 'Nothing need be done for the cards; what is in that column stays in your list.',
  }),
  'lists/no-question': ({ file, row, found }) => ({
    message: `${file}, row ${row}: left out, for it has no question, only “${excerpt(found)}”.`,
    hint: 'Type a question in that row, or nothing.',
  }),
  'lists/empty-group': ({ title }) => ({
    message: `The group “${excerpt(title)}” was left out, for no question stands under it.`,
    hint: 'Write its questions under it. A line that ends in a colon begins a group.',
  }),
} satisfies ProblemWords<typeof listsProblems>;
