/** Problems as the panel over the page shows them. */
import type { Diagnostic } from '../../diagnostics.ts';
import type { Files } from '../../files.ts';
import type { Notice, ShownProblem } from '../../web/preview/state.ts';
import { type Language, wordsIn } from '../../words/index.ts';
import { excerpt, printable } from '../excerpt.ts';
import { inOrder, severityWord, summary, toObject } from '../shown-problems.ts';

export interface NoticeSetting {
  readonly language: Language;
  /** For excerpts. */
  readonly files: Files;
  /** Turns a key of `files` into a path as people know it. */
  readonly display: (key: string) => string;
}

/** @param isStale whether the screen shows the last good page, not the files as they are */
export function noticeOf(problems: readonly Diagnostic[], isStale: boolean, setting: NoticeSetting): Notice {
  const { language } = setting;
  const words = wordsIn(language).preview;
  return {
    language,
    title: problems.length === 0 ? '' : summary(problems, language),
    lead: isStale ? words.lastGood : words.stillShown,
    close: words.close,
    ended: words.ended,
    problems: inOrder(problems).map((each) => shown(each, setting)),
  };
}

function shown(diagnostic: Diagnostic, { language, files, display }: NoticeSetting): ShownProblem {
  const {
    file,
    line,
    column,
    severity,
    code,
    message,
    hint = '',
  } = toObject(diagnostic, { language, display });
  const { place } = diagnostic;
  const bytes = place && files.get(place.file);
  return {
    isError: severity === 'error',
    severity: severityWord(severity, language),
    place: file === null ? '' : printable(`${file}:${line}:${column}`),
    code,
    message: printable(message),
    hint: printable(hint),
    excerpt: (place && bytes && excerpt(bytes, place.line, place.column)) ?? '',
  };
}
