/** What the editors say about an edition of the booklet, and which mistakes they corrected. */
import { problem, type Report } from '../diagnostics.ts';
import type { Colophon, Correction, Part, Theme } from './model.ts';
import type { BookletFile } from './schema.ts';
import type { TextReader } from './text.ts';
import { placeOf, type YamlFile } from './yaml.ts';

type ColophonFile = NonNullable<BookletFile['colophon']>;
type CorrectionFile = NonNullable<ColophonFile['corrections']>[number];

interface Surroundings {
  readonly yaml: YamlFile;
  readonly reader: TextReader;
  readonly report: Report;
}

/** `parts`: what the numbers are of; undefined where that cannot be known. */
export function readColophon(
  file: ColophonFile | undefined,
  parts: readonly Part[] | undefined,
  around: Surroundings,
): Colophon {
  const themes = parts && new Map(parts.flatMap((part) => part.themes).map((theme) => [theme.number, theme]));
  return {
    title: file?.title === undefined ? undefined : around.reader.text(file, 'title'),
    paragraphs: around.reader.texts(file?.paragraphs),
    corrections: (file?.corrections ?? []).map((one) => readCorrection(one, themes, around)),
  };
}

/** `W7`, `W7.2`, `W7, noot`: what begins with a number stands in that theme. */
const NUMBER = /^(\p{Lu}\d+)(\.\d+)?(?![\p{L}\p{N}.])/u;

function readCorrection(
  file: CorrectionFile,
  themes: ReadonlyMap<string, Theme> | undefined,
  { yaml, reader, report }: Surroundings,
): Correction {
  const words = (key: keyof CorrectionFile) => reader.words(file, key);
  const [where, was, now, why] = [words('where'), words('was'), words('now'), words('why')];
  const [, number, question] = NUMBER.exec(where.plain) ?? [];
  const theme = number === undefined ? undefined : themes?.get(number);
  if (themes && number !== undefined && !textsAt(theme, question).some((text) => text.includes(now.plain))) {
    report(
      problem('content/correction-elsewhere', placeOf(yaml, file, 'where'), {
        where: where.plain,
        now: now.plain,
      }),
    );
  }
  return { where, theme: theme?.id, was, now, why };
}

/** The texts of a theme, or only those of one of its questions. */
function textsAt(theme: Theme | undefined, question: string | undefined): readonly string[] {
  if (!theme) return [];
  const asked = theme.questions.filter(
    ({ number }) => question === undefined || number === theme.number + question,
  );
  const questions = asked.flatMap(({ text, subItems }) => [text, ...subItems]);
  const rest = theme.notes.flatMap(({ title, paragraphs }) => [...(title ? [title] : []), ...paragraphs]);
  const texts = question === undefined ? [theme.title, ...questions, ...rest] : questions;
  return texts.map(({ plain }) => plain);
}
