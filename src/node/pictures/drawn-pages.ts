/** Types and names of pictures of pages, apart from the code that draws them, which is slow to load. */
import { basename } from 'node:path/posix';
import type { MadePdf } from '../../typesetting/made.ts';

/** What drawing needs to know of a file. */
export interface Drawable extends Pick<MadePdf, 'path' | 'bytes'> {
  readonly paperColours?: MadePdf['paperColours'] | undefined;
  readonly greyPages?: MadePdf['greyPages'] | undefined;
}

export interface DrawnPage {
  /** The number of the page, or `grijs`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The picture of a page. */
export interface NamedPage<Pdf> {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly of: Pdf;
}

/** Where the pictures of a file go: `previews/NAME-PAGE.webp`. */
export function namedPages<Pdf extends Pick<MadePdf, 'path'>>(
  of: Pdf,
  pages: readonly DrawnPage[],
): readonly NamedPage<Pdf>[] {
  const file = basename(of.path, '.pdf');
  return pages.map(({ name, bytes }) => ({ path: `previews/${file}-${name}.webp`, bytes, of }));
}
