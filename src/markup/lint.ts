/** Looks over the markup of a template before any content is in it. */
import { Parser } from 'htmlparser2';
import { type Place, problem, type Report } from '../diagnostics.ts';
import { unknownAttribute, unknownTag } from './parse.ts';
import { attributesOf, isTag } from './tags.ts';

/** Named characters that markup knows; HTML's others would print as they are written. */
const ENTITIES = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)([a-z]+);/gi;

/** A whole tag or comment, or a `<` that begins neither. */
const TAG = /<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^<>"'])*>|(<)/gi;

/** Reports unfinished tags, and tags, attributes and entities that do not exist; `place` turns an offset into a place. */
export function lintMarkup(source: string, place: (offset: number) => Place, report: Report): void {
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = place(parser.startIndex);
        if (!isTag(name)) return report(unknownTag(name, at));
        for (const attribute of Object.keys(attributes)) {
          if (!attributesOf(name).has(attribute)) report(unknownAttribute(name, attribute, at));
        }
      },
    },
    { xmlMode: true },
  );
  // The parser takes a loose `<` for words, or for a tag with whatever follows.
  parser.end(source.replace(TAG, (found, loose?: string) => (loose ? ' ' : found)));
  for (const { 1: loose, index } of source.matchAll(TAG)) {
    if (loose) report(problem('markup/unfinished-tag', place(index)));
  }
  for (const found of source.matchAll(ENTITIES)) {
    report(problem('markup/unknown-entity', place(found.index), { entity: found[0] }));
  }
}
