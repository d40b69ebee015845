/** What one page says otherwise than another: a page is said in another language without its HTML being made again. */
import { Parser } from 'htmlparser2';
import { SAID_ATTRIBUTES, type SaidAttribute, type Sayings, SILENT_TAGS } from '../sayings.ts';

/**
 * Of two pages that were made by the same templates of the same content.
 *
 * @throws when they were not: then they do not have as many texts
 */
export function otherSayings(html: string, other: string): Sayings {
  const [own, others] = [saidIn(html), saidIn(other)];
  const attributes = SAID_ATTRIBUTES.map((name) => [
    name,
    otherwise(own.attributes[name], others.attributes[name]),
  ]);
  return { texts: otherwise(own.texts, others.texts), attributes: Object.fromEntries(attributes) };
}

function otherwise(own: readonly string[], others: readonly string[]): Sayings['texts'] {
  if (own.length !== others.length) throw new Error(`${others.length} texts stand for ${own.length}`);
  const changed = others.flatMap((words, index): Sayings['texts']['others'] =>
    words === own[index] ? [] : [[index, words]],
  );
  return { of: own.length, others: changed };
}

interface Said {
  readonly texts: readonly string[];
  readonly attributes: Readonly<Record<SaidAttribute, readonly string[]>>;
}

function saidIn(html: string): Said {
  const texts: string[] = [];
  const attributes = Object.fromEntries(SAID_ATTRIBUTES.map((name) => [name, [] as string[]]));
  let text = '';
  let silent = 0;
  const end = (): void => {
    if (silent === 0 && /\S/.test(text)) texts.push(text);
    text = '';
  };
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
    oncomment: end,
    onopentag: (tag, given) => {
      end();
      if (SILENT_TAGS.includes(tag)) silent += 1;
      if (silent > 0) return;
      for (const name of SAID_ATTRIBUTES) if (given[name] !== undefined) attributes[name]?.push(given[name]);
    },
    onclosetag: (tag) => {
      end();
      if (SILENT_TAGS.includes(tag)) silent -= 1;
    },
  });
  parser.end(html);
  return { texts, attributes: attributes as Record<SaidAttribute, string[]> };
}
