/** What the editors say about an edition of the booklet, and which mistakes they corrected. */
import { problem, type Report } from '../diagnostics.ts';
import type { Part, Theme } from './booklet.ts';
import { group, line, list, type ModelOf, optional, text, texts } from './fields.ts';
import { placeOf, type YamlFile } from './yaml.ts';

/** A mistake in the authors' words that the editors corrected. */
const correctionGroup = group('Een verbetering.', {
  // As printed: `B4.2`, `W7, noot`, `Waarom?`
  where: line('Waar in het boekje: een nummer (B4.2, of W7, noot) of een titel.'),
  was: line('Wat er stond.'),
  now: line('Wat er nu staat: letterlijk zoals in de tekst.'),
  why: line('Waarom: leesfout, taalfout, officiële schrijfwijze of leesbaarheid, met wat uitleg.'),
});

/** All of it may be absent. The version of the edition is the publication's. */
export const colophonGroup = group('Wat de redactie zegt over deze uitgave.', {
  title: optional(text('De titel, als het geen “Colofon” moet zijn.')),
  paragraphs: optional(texts('Wat de redactie zegt over deze uitgave. De versie en de datum komen vanzelf.')),
  corrections: optional(
    list('Welke fouten in de woorden van de auteurs de redactie verbeterde.', correctionGroup, { least: 0 }),
  ),
});

type ReadColophon = ModelOf<typeof colophonGroup>;
type ReadCorrection = ModelOf<typeof correctionGroup>;

export interface Correction extends ReadCorrection {
  /** Id of the theme that it stands in; undefined elsewhere. */
  readonly theme: string | undefined;
}

export interface Colophon extends Omit<ReadColophon, 'corrections'> {
  readonly corrections: readonly Correction[];
}

/** `parts`: what the numbers are of; undefined where that cannot be known. */
export function colophonOf(
  read: ReadColophon,
  parts: readonly Part[] | undefined,
  yaml: YamlFile,
  report: Report,
): Colophon {
  const themes = parts && new Map(parts.flatMap((part) => part.themes).map((theme) => [theme.number, theme]));
  const corrections = read.corrections.map((correction) => {
    const [, number, question] = NUMBER.exec(correction.where.plain) ?? [];
    const theme = number === undefined ? undefined : themes?.get(number);
    if (themes && number !== undefined) checkCorrection(correction, textsAt(theme, question), yaml, report);
    return { ...correction, theme: theme?.id };
  });
  return { ...read, corrections };
}

/** `W7`, `W7.2`, `W7, noot`: what begins with a number stands in that theme. */
const NUMBER = /^([\p{Lu}\p{Lo}]\d+)(\.\d+)?(?![\p{L}\p{N}.])/u;

function checkCorrection(
  correction: ReadCorrection,
  texts: readonly string[],
  yaml: YamlFile,
  report: Report,
): void {
  const [where, now] = [correction.where.plain, correction.now.plain];
  if (texts.some((text) => text.includes(now))) return;
  report(problem('content/correction-elsewhere', placeOf(yaml, correction, 'where'), { where, now }));
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
