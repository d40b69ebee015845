/** Problems as they are shown: text for a person, objects for a program. */
import type { Diagnostic } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { Severity } from '../problems/kind.ts';
import { optionFlag } from '../request/options.ts';
import { type Language, wordsIn } from '../words/index.ts';
import { count as counted } from '../words/phrases.ts';
import { tell } from '../words/tell.ts';
import { excerpt, printable } from './excerpt.ts';

export interface ReportSetting {
  readonly language: Language;
  readonly colour: boolean;
  /** For excerpts. */
  readonly files: Files;
  /** A key of `files` as its reader knows the file. */
  readonly display: (key: string) => string;
}

/** As in `--json`; a problem that lies in no file has neither file nor place. */
export interface ReportedProblem {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

const PAINT = { error: 31, warning: 33, faint: 2, bold: 1 } as const;

export function severityWord(severity: Severity, language: Language): string {
  return wordsIn(language).progress.severities[severity].one;
}

export function toObject(
  diagnostic: Diagnostic,
  setting: Pick<ReportSetting, 'language' | 'display'>,
): ReportedProblem {
  const { place, severity, code } = diagnostic;
  const { message, hint } = tell(diagnostic, wordsIn(setting.language), 'builder', optionFlag);
  return {
    file: place ? setting.display(place.file) : null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** `file:line:column  severity  code  message`, the line it is about with a caret, and the hint. */
export function toText(diagnostic: Diagnostic, setting: ReportSetting): string {
  const { place, severity, code } = diagnostic;
  const { message, hint } = tell(diagnostic, wordsIn(setting.language), 'builder', optionFlag);
  const paint = (name: keyof typeof PAINT, text: string): string =>
    setting.colour ? `\u001b[${PAINT[name]}m${text}\u001b[0m` : text;
  const where = place
    ? [paint('bold', printable(`${setting.display(place.file)}:${place.line}:${place.column}`))]
    : [];
  const head = [
    ...where,
    paint(severity, severityWord(severity, setting.language)),
    paint('faint', code),
    printable(message),
  ];
  const bytes = place && setting.files.get(place.file);
  const shown = place && bytes && excerpt(bytes, place.line, place.column);
  const lines = [head.join('  '), ...(shown ? shown.split('\n') : []), ...(hint ? [printable(hint)] : [])];
  return lines.map((line, index) => (index === 0 ? line : `    ${line}`)).join('\n');
}

/** Sorted by file and place, problems of the world first. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}

/** `2 errors, 1 warning`; empty without any. */
export function summary(diagnostics: readonly Diagnostic[], language: Language): string {
  const found = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const { severities } = wordsIn(language).progress;
  return (['error', 'warning'] as const)
    .filter((severity) => found(severity) > 0)
    .map((severity) => counted(found(severity), severities[severity].one, severities[severity].other))
    .join(', ');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
