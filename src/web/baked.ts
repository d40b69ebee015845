/** Compiled forms and content as text, to be carried in a script, and read back there. */
import { inflateSync } from 'fflate';
import type { Content } from '../content/model.ts';
import type { Files } from '../files.ts';
import type { BakedFiles, BakedSupplies, Supplies } from './protocol.ts';

/** The global name by which a script gives the page what it says, as `bake` writes it. */
export const PAGE_CONTENT = 'kletspotContent';

/** The global function to which a script that is loaded later hands over what it brings, by its path under `page/`. */
export const BRINGS = 'kletspotBrings';

const MAP = '$map';

/** JSON in which maps are written as `{"$map": [[key, value], …]}`. */
export function bake(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? { [MAP]: [...part] } : part));
}

/** Without a reviver for `JSON.parse`, which takes twice as long. */
export function unbake<Value>(text: string): Value {
  return revived(JSON.parse(text)) as Value;
}

/** Nothing else holds what was just parsed, so it is changed in place. */
function revived(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (isMap(part)) return new Map(part[MAP].map(([key, value]) => [revived(key), revived(value)]));
  const holder = part as Record<string, unknown>;
  for (const key in holder) {
    const value = holder[key];
    if (typeof value === 'object') holder[key] = revived(value);
  }
  return holder;
}

function isMap(part: unknown): part is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return typeof part === 'object' && part !== null && MAP in part;
}

export function readSupplies({ content, look, fonts, patterns }: BakedSupplies): Supplies {
  return {
    content: unbake<Content>(content),
    ...unbake<Pick<Supplies, 'styleSheets' | 'shapes'>>(look),
    fonts,
    patterns: new Map(patterns),
  };
}

export function readFiles(baked: BakedFiles): Files {
  return new Map(baked.map(([path, base64]) => [path, inflateSync(readBytes(base64))]));
}

/** Bytes in base 64. */
function readBytes(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  // Browsers from before 2025 lack it; it is twenty times as fast.
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
