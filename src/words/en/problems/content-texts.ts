import type { contentTextsProblems } from '../../../problems/content-texts.ts';
import type { ProblemWords } from '../../kind.ts';
import { short } from '../../phrases.ts';
import { CONSTRUCTS, meantHint } from './content-words.ts';

export const contentTexts = {
  'content/empty-text': () => ({ message: 'This text is empty.', hint: 'Fill it in, or take the item out.' }),
  'content/text-too-long': ({ length, most }) => ({
    message: `This text has ${length} characters; ${most} is the most.`,
    hint: 'Divide it over more texts. Is a quote or a “- ” missing further on?',
  }),
  'content/text-cut': ({ comment }) => ({
    message: `“#${short(comment)}” after this text is a comment and will not be printed.`,
    hint: 'If it belongs to the text, put the text between quotes; else move the comment to its own line.',
  }),
  'content/markdown': ({ construct }) => ({
    message: `A text holds ${CONSTRUCTS[construct]}, which cannot be printed.`,
    hint: 'Emphasis, links and [words]{lang=en} can. To print the characters themselves, put a backslash before each [ and *.',
  }),
  'content/foreign': ({ found }) => ({
    message: `“${short(found)}” is printed as it stands here: it names no language.`,
    hint: 'Write [words]{lang=en}: with =, without spaces. To print it, put a backslash before the [.',
  }),
  'content/no-link': ({ found }) => ({
    message: `“${short(found)}” is printed as it stands here: it is not read as a link.`,
    hint: 'Write [words](https://address): nothing between the brackets, no spaces in the address. To print it, put a backslash before the [.',
  }),
  'content/unpaired-mark': ({ found }) => ({
    message: `A star in “${short(found)}” has no other star to go with it, and is printed.`,
    hint: 'Emphasis stands between two: *word*. To print the star, put a backslash before it: \\*.',
  }),
  'content/backslash': ({ found }) => ({
    message: `The backslash in “${short(found)}” is printed.`,
    hint: 'Only * [ ] and \\ need one before them. Take it out, or write \\\\ for a backslash that is to be printed.',
  }),
  'content/underscores': ({ found }) => ({
    message: `“${short(found)}” is printed with its underscores.`,
    hint: 'If you mean emphasis, write *word*. If they are to be printed, all is well.',
  }),
  'content/one-line': () => ({
    message: 'This text has several lines where only one can stand; they are put on one line.',
    hint: 'Write it on one line, or after “>-”.',
  }),
  'content/list-in-text': ({ items, isQuestion }) => ({
    message: `A list of ${items} items stands here as one text: its lines are run together.`,
    hint: `${isQuestion ? 'Are they questions? Give each a card of its own. ' : ''}To keep the lines, write | in the place of >-, before the first line.`,
  }),
  'content/several-questions': ({ questions }) => ({
    message: `This card asks ${questions} questions.`,
    hint: 'Is it a list that was pasted? Give each question a card of its own.',
  }),
  'content/no-break-spaces': ({ joined }) => ({
    message: `${joined} spaces in this text are no-break spaces: the line does not break there.`,
    hint: 'They often come along when text is copied from another program. Type ordinary spaces in their place.',
  }),
  'content/turned-apostrophe': ({ found }) => ({
    message: `“${found}” begins with an opening quote; was an apostrophe meant?`,
    hint: `Write ${found.replace('‘', '’')}. A word processor turns it round.`,
  }),
  'content/note-not-here': ({ note }) => ({
    message: `A note ([^${note}]) is referred to here; only questions of the booklet refer to notes.`,
    hint: 'Move it to the question, or write \\[^ for the characters themselves.',
  }),
  'content/unknown-note': ({ note, ...meant }) => ({
    message: `This theme has no note “${note}”.`,
    hint: meant.known.length > 0 ? meantHint(meant) : `Add it under notes, with id: ${note}.`,
  }),
} satisfies ProblemWords<typeof contentTextsProblems>;
