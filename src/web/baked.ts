/** Compiled forms and content as text, to be carried in a script, and read back there. */

const MAP = '$map';

/** JSON in which maps are written as `{"$map": [[key, value], …]}`. */
export function bake(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? { [MAP]: [...part] } : part));
}

export function unbake<Value>(text: string): Value {
  return JSON.parse(text, (_key, part: unknown) => (isMap(part) ? new Map(part[MAP]) : part)) as Value;
}

function isMap(part: unknown): part is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return typeof part === 'object' && part !== null && MAP in part;
}

/** Bytes in base 64, for font files in a script. */
export function readBytes(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
