/** What deck and booklet have in common: what they say about themselves, and their introduction. */
import type { Report } from '../diagnostics.ts';
import { canonicalLanguage } from './formats.ts';
import { idsOf } from './ids.ts';
import type { Publication, Section } from './model.ts';
import type { DeckFile } from './schema.ts';
import type { TextReader } from './text.ts';
import type { YamlFile } from './yaml.ts';

type PublicationFile = Pick<
  DeckFile,
  'title' | 'language' | 'version' | 'date' | 'author' | 'citation' | 'short-citation' | 'source' | 'intro'
>;

/** Reads every part that is there; undefined when one that is needed is not. */
export function readPublication(file: Partial<PublicationFile>, reader: TextReader): Publication | undefined {
  const title = 'title' in file ? reader.text(file, 'title') : undefined;
  const author = 'author' in file ? reader.words(file, 'author') : undefined;
  const citation = 'citation' in file ? reader.text(file, 'citation') : undefined;
  const shortCitation = 'short-citation' in file ? reader.text(file, 'short-citation') : undefined;
  const source = file.source === undefined ? undefined : reader.words(file, 'source');
  const { language, version, date } = file;
  if (!title || !author || !citation || !shortCitation || !language || !version || !date) return undefined;
  const tag = canonicalLanguage(language);
  return { title, author, citation, shortCitation, language: tag, version, date, source };
}

export function readIntro(
  file: Partial<PublicationFile>,
  yaml: YamlFile,
  reader: TextReader,
  report: Report,
): readonly Section[] {
  const takeId = idsOf(yaml, report);
  return (file.intro ?? []).map((section) => {
    takeId(section);
    return {
      id: section.id,
      title: reader.text(section, 'title'),
      paragraphs: reader.texts(section.paragraphs),
      asides: reader.texts(section.asides),
    };
  });
}
