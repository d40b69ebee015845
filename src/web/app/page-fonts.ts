/** The page is set in the same files that print the cards, so that they are loaded once. */
import type { Files } from '../../files.ts';
import { readFontList } from '../../text/fontlist.ts';

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
