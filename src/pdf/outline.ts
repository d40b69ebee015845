/** Bookmarks: a tree of the nodes that have a title for it (ISO 32000-1, 12.3.3). */
import type { CompactDocument } from './compact.ts';
import type { StructureContent } from './content.ts';
import type { Bookmark } from './marks.ts';
import { reference, textString } from './syntax.ts';

interface OutlineItem {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly OutlineItem[];
}

/** Writes the bookmarks, nested and closed, if there are any. */
export function writeOutline(
  document: CompactDocument,
  content: StructureContent,
  pages: readonly number[],
): void {
  const items = itemsOf(content.marks.bookmarks, content, pages);
  if (items.length === 0) return;
  const outline = document.ref();
  const ends = writeSiblings(document, items, outline.id);
  document.finish(outline, `<</Type/Outlines${ends}>>`);
  document._root.data.Outlines = outline;
  document._root.data.PageMode = 'UseOutlines';
}

/** A bookmark that is not on the sheets gives way to those inside it. */
function itemsOf(
  bookmarks: readonly Bookmark[],
  content: StructureContent,
  pages: readonly number[],
): OutlineItem[] {
  return bookmarks.flatMap(({ node, title, inner }) => {
    const children = itemsOf(inner, content, pages);
    const destination = content.destinationOf(node, pages);
    return destination === undefined ? children : [{ title, destination, children }];
  });
}

/** Writes the items of one level; returns the entries of their parent that point at them. */
function writeSiblings(document: CompactDocument, items: readonly OutlineItem[], parent: number): string {
  const ids = items.map(() => document.reserve());
  const link = (name: string, id: number | undefined) =>
    id === undefined ? '' : `/${name} ${reference(id)}`;
  for (const [at, { title, destination, children }] of items.entries()) {
    const id = ids[at] ?? 0;
    const neighbours = link('Prev', ids[at - 1]) + link('Next', ids[at + 1]);
    const below =
      children.length === 0 ? '' : `${writeSiblings(document, children, id)}/Count ${-children.length}`;
    const entries = `/Title${textString(title)}/Parent ${reference(parent)}/Dest${destination}`;
    document.put(id, `<<${entries}${neighbours}${below}>>`);
  }
  return link('First', ids[0]) + link('Last', ids.at(-1));
}
