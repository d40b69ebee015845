/** XML, read element by element: parts of a workbook are too large for a tree. */
import { Parser } from 'htmlparser2';

export interface XmlReader {
  /** @param name without its prefix: generators choose these as they like */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Entities of a document type are not expanded, and nothing outside is read. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open?.(bare(name), attributes),
      onclosetag: (name) => reader.close?.(bare(name)),
      ontext: (text) => reader.text?.(text),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(new TextDecoder().decode(bytes));
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its name, whatever its prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (name in attributes) return attributes[name];
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}
