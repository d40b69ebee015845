/** Saving files, loading scripts and fonts, when there is time for it, and random numbers. */
import type { Files } from '../../../files.ts';
import { BRINGS } from '../../baked.ts';
import type { Typeface } from '../../protocol.ts';

/** Hands a file to the person, as a download. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // By then the browser has long read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function sizeWords(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

const loading = new Map<string, Promise<unknown>>();
const brought = new Map<string, unknown>();

/**
 * Loads `page/{file}` once, which hands over what it brings under that name. A page that was opened from a disk may load such
 * a script, but no module. What could not be loaded may be asked for again.
 */
export function loadExtra<Brought>(file: string): Promise<Brought> {
  (globalThis as unknown as Record<string, unknown>)[BRINGS] ??= (name: string, value: unknown) =>
    brought.set(name, value);
  let asked = loading.get(file);
  if (!asked) {
    asked = load(file);
    loading.set(file, asked);
    asked.catch(() => loading.delete(file));
  }
  return asked as Promise<Brought>;
}

function load(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `page/${file}`;
    const end = (): void => {
      script.remove();
      if (brought.has(file)) resolve(brought.get(file));
      else reject(new Error(`${file} could not be loaded`));
      brought.delete(file);
    };
    script.onerror = end;
    script.onload = end;
    document.head.append(script);
  });
}

/** Uses for the page the font files that print the cards, so that they load once. */
export function useFonts({ name, faces }: Typeface, files: Files): void {
  for (const { weight, italic, file } of faces) {
    const bytes = files.get(file);
    if (!bytes) continue;
    const descriptors = { weight: String(weight), style: italic ? 'italic' : 'normal' };
    document.fonts.add(new FontFace(name, new Uint8Array(bytes).buffer, descriptors));
  }
}

/** When the browser has nothing else to do; soon, in one that cannot tell. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, 200);
}

/** A new seed for each draw. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
