/** Languages that templates themselves name; all others are those of the words. */
import type { Files } from '../files.ts';

const WRITTEN = /\blang=(?:"([^"{]+)"|'([^'{]+)')/g;

export function writtenLanguages(files: Files): string[] {
  const texts = [...files].filter(([path]) => path.startsWith('templates/') && path.endsWith('.hbs'));
  return texts.flatMap(([, bytes]) =>
    Array.from(
      new TextDecoder().decode(bytes).matchAll(WRITTEN),
      ([, double, single]) => double ?? single ?? '',
    ),
  );
}
