/** Checks the markup of a template before any content is in it. */
import { Parser } from 'htmlparser2';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { type Branch, lintNesting } from './nesting.ts';
import { unknownAttribute, unknownTag } from './parse.ts';
import { attributesOf, isTag } from './tags.ts';

/** Named characters that markup knows; HTML's others would print as they are written. */
const ENTITIES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)([a-z]+);/gi;

/** A whole tag or comment, or a `<` that begins neither. */
const TAG = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>|(<)/gi;

/**
 * Reports tags that are unfinished, not closed or not open, values without straight quotes, and tags, attributes and
 * entities that do not exist.
 *
 * @param place turns an offset into a place
 * @param branches where conditions and loops begin and end, in order; undefined if that can't be told
 */
export function lintMarkup(
  source: string,
  place: (offset: number) => Place,
  report: Report,
  branches: readonly Branch[] | undefined,
): void {
  let attributes: { readonly name: string; readonly isQuoted: boolean; readonly at: number }[] = [];
  const parser = new Parser(
    {
      onattribute(name, _, quote) {
        attributes.push({ name, isQuoted: quote !== null, at: parser.startIndex });
      },
      onopentag(name) {
        const own = attributes;
        attributes = [];
        const at = place(parser.startIndex);
        if (!isTag(name)) return report(unknownTag(name, at));
        for (const attribute of own) {
          const { isQuoted } = attribute;
          if (!isQuoted) report(problem('markup/quotes', place(attribute.at), { attribute: attribute.name }));
          if (!attributesOf(name).has(attribute.name)) report(unknownAttribute(name, attribute.name, at));
        }
      },
    },
    { xmlMode: true },
  );
  // The parser takes a loose `<` for words, or for a tag with whatever follows.
  parser.end(source.replace(TAG, (found, loose?: string) => (loose ? ' ' : found)));
  const tags = [...source.matchAll(TAG)];
  for (const { 1: loose, index } of tags) {
    if (loose) report(problem('markup/unfinished-tag', place(index)));
  }
  if (branches && !tags.some(({ 1: loose }) => loose)) lintNesting(tags, branches, place, report);
  for (const found of source.matchAll(ENTITIES)) {
    report(problem('markup/unknown-entity', place(found.index), { entity: found[0] }));
  }
}
