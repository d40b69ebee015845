/** Bookmarks: a tree beside the structure, of the nodes that have a title for it (ISO 32000-1, 12.3.3). */
import type { CompactDocument } from './compact.ts';
import { destinationOf, type Element } from './elements.ts';
import type { KitReference } from './kit.ts';
import { reference, textString } from './syntax.ts';

interface Bookmark {
  readonly title: string;
  readonly destination: string;
  readonly children: readonly Bookmark[];
}

/** Writes the bookmarks, nested as in the tree and closed; nothing where there are none. */
export function writeOutline(document: CompactDocument, root: Element, pages: readonly KitReference[]): void {
  const bookmarks = bookmarksIn(root, pages);
  if (bookmarks.length === 0) return;
  const outline = document.ref();
  const ends = writeSiblings(document, bookmarks, outline.id);
  document.finish(outline, `<</Type/Outlines${ends}>>`);
  document._root.data.Outlines = outline;
  document._root.data.PageMode = 'UseOutlines';
}

function bookmarksIn(element: Element, pages: readonly KitReference[]): readonly Bookmark[] {
  const children = element.kids.flatMap((kid) => (kid.kind === 'element' ? bookmarksIn(kid, pages) : []));
  const title = element.node.bookmark;
  const destination = title === undefined ? undefined : destinationOf(element, pages);
  return title === undefined || destination === undefined ? children : [{ title, destination, children }];
}

/** Writes the items of one level; returns the entries with which their parent points at them. */
function writeSiblings(document: CompactDocument, bookmarks: readonly Bookmark[], parent: number): string {
  const ids = bookmarks.map(() => document.reserve());
  const link = (name: string, id: number | undefined) =>
    id === undefined ? '' : `/${name} ${reference(id)}`;
  for (const [at, { title, destination, children }] of bookmarks.entries()) {
    const id = ids[at] ?? 0;
    const neighbours = link('Prev', ids[at - 1]) + link('Next', ids[at + 1]);
    const below =
      children.length === 0 ? '' : `${writeSiblings(document, children, id)}/Count ${-children.length}`;
    const entries = `/Title${textString(title)}/Parent ${reference(parent)}/Dest${destination}`;
    document.put(id, `<<${entries}${neighbours}${below}>>`);
  }
  return link('First', ids[0]) + link('Last', ids.at(-1));
}
