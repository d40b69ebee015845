/** Saving files, loading scripts and fonts, and random numbers. */
import type { Files } from '../../../files.ts';
import { readFontList } from '../../../text/fontlist.ts';

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

/**
 * Loads `page/{file}`, which calls the function of this name with what it brings. A page that was opened from a disk
 * may load such a script, but no module.
 */
export function loadExtra<Brought>(file: string, name: string): Promise<Brought> {
  return new Promise((resolve, reject) => {
    (globalThis as unknown as Record<string, unknown>)[name] = resolve;
    const script = document.createElement('script');
    script.src = `page/${file}`;
    script.onerror = () => reject(new Error(`${file} could not be loaded`));
    script.onload = () => script.remove();
    document.head.append(script);
  });
}

/** Uses for the page the font files that print the cards, so that they load once. */
export function useFonts(files: Files): void {
  const list = readFontList(files, () => {});
  const [family] = list?.families ?? [];
  if (!family) return;
  for (const { weight, italic, file } of family.faces) {
    const bytes = files.get(file);
    if (!bytes) continue;
    const descriptors = { weight: String(weight), style: italic ? 'italic' : 'normal' };
    const face = new FontFace(family.name, new Uint8Array(bytes).buffer, descriptors);
    document.fonts.add(face);
  }
}

/** A new seed for each draw. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
