/** Writes the structure tree and its parent tree (ISO 32000-1, 14.7). */
import { type Annotation, annotationText } from './annotations.ts';
import type { CompactDocument } from './compact.ts';
import { contentsOf, destinationOf, type Element, type Kid } from './elements.ts';
import { union } from './frame.ts';
import type { KitReference } from './kit.ts';
import type { ContentReference } from './marks.ts';
import { numerals, reference, textString } from './syntax.ts';

/** Writes the tree under `root`, and the annotations that belong to its elements. */
export function writeStructure(
  document: CompactDocument,
  root: Element,
  pages: readonly KitReference[],
  annotations: readonly Annotation[],
): void {
  const tree = new TreeWriter(document, pages);
  const top = document.ref();
  const treeRoot = document._root.data.StructTreeRoot as KitReference;
  document.finish(top, tree.elementText(root, top.id, treeRoot.id));
  const targets = elementsByNode(root, annotations);
  for (const annotation of annotations) {
    const page = pageOf(pages, annotation);
    const target =
      'anchor' in annotation.area.target ? targets.get(annotation.area.target.anchor) : undefined;
    document.finish(
      annotation.reference,
      annotationText(annotation, page, target && destinationOf(target, pages)),
    );
  }
  tree.writeTrees(treeRoot, top, pages.length + annotations.length);
}

function pageOf(pages: readonly KitReference[], content: { readonly sheet: number }): KitReference {
  const page = pages[content.sheet];
  if (!page) throw new Error(`There is no page ${content.sheet}`);
  return page;
}

/** The elements that links lead to. */
function elementsByNode(
  root: Element,
  annotations: readonly Annotation[],
): ReadonlyMap<Element['node'], Element> {
  const wanted = new Set(
    annotations.flatMap(({ area }) => ('anchor' in area.target ? [area.target.anchor] : [])),
  );
  const found = new Map<Element['node'], Element>();
  const visit = (element: Element): void => {
    if (wanted.has(element.node)) found.set(element.node, element);
    for (const kid of element.kids) if (kid.kind === 'element') visit(kid);
  };
  if (wanted.size > 0) visit(root);
  return found;
}

class TreeWriter {
  private readonly document: CompactDocument;
  private readonly pages: readonly KitReference[];
  /** By sheet and number of the sequence: the id of its element. */
  private readonly parents: number[][];
  /** By key in the parent tree. */
  private readonly annotationParents = new Map<number, number>();
  private readonly noteIds: string[] = [];

  constructor(document: CompactDocument, pages: readonly KitReference[]) {
    this.document = document;
    this.pages = pages;
    this.parents = pages.map(() => []);
  }

  elementText(element: Element, id: number, parent: number): string {
    const first = element.kids.find((kid) => kid.kind === 'content' && kid.actual === undefined);
    const sheet = first?.kind === 'content' ? first.sheet : undefined;
    const page = sheet === undefined ? '' : `/Pg ${reference(pageOf(this.pages, { sheet }).id)}`;
    const kids = element.kids.map((kid) => this.kidText(kid, id, sheet));
    const list = kids.length === 0 ? '' : kids.length === 1 ? `/K ${kids[0]}` : `/K[${kids.join(' ')}]`;
    const entries = `${this.identity(element, id)}${nodeEntries(element)}`;
    return `<</S/${element.role}/P ${reference(parent)}${entries}${page}${list}>>`;
  }

  /** Fills in the root: the tree itself, and the ways back to it from content and from identifiers. */
  writeTrees(treeRoot: KitReference, top: KitReference, nextKey: number): void {
    const parentTree = this.document.ref();
    treeRoot.data.K = top;
    treeRoot.data.ParentTree = parentTree;
    treeRoot.data.ParentTreeNextKey = nextKey;
    this.document.finish(parentTree, `<</Nums[${this.parentTreeEntries().join(' ')}]>>`);
    if (this.noteIds.length === 0) return;
    const idTree = this.document.ref();
    treeRoot.data.IDTree = idTree;
    this.document.finish(idTree, `<</Names[${this.noteIds.join(' ')}]>>`);
  }

  private kidText(kid: Kid, parent: number, sheet: number | undefined): string {
    switch (kid.kind) {
      case 'element':
        return this.put((id) => this.elementText(kid, id, parent));
      case 'content':
        if (kid.actual === undefined) return this.contentText(kid, parent, sheet);
        return this.put((id) => this.spanText(kid, id, parent));
      case 'annotation': {
        this.annotationParents.set(kid.structParent, parent);
        const page = pageOf(this.pages, kid);
        return `<</Type/OBJR/Obj ${reference(kid.reference.id)}/Pg ${reference(page.id)}>>`;
      }
    }
  }

  /** A sequence that stands for other text than its glyphs is an element of its own. */
  private spanText(content: ContentReference, id: number, parent: number): string {
    const page = reference(pageOf(this.pages, content).id);
    const text = textString(content.actual ?? '');
    const kid = this.contentText(content, id, content.sheet);
    return `<</S/Span/P ${reference(parent)}/ActualText${text}/Pg ${page}/K ${kid}>>`;
  }

  private contentText(content: ContentReference, parent: number, sheet: number | undefined): string {
    const parents = this.parents[content.sheet];
    if (parents) parents[content.mcid] = parent;
    if (content.sheet === sheet) return String(content.mcid);
    return `<</Type/MCR/Pg ${reference(pageOf(this.pages, content).id)}/MCID ${content.mcid}>>`;
  }

  private put(text: (id: number) => string): string {
    const id = this.document.reserve();
    this.document.put(id, text(id));
    return reference(id);
  }

  /** PDF/UA wants a unique identifier of every note (ISO 14289-1, 7.9). */
  private identity(element: Element, id: number): string {
    if (element.role !== 'Note') return '';
    const name = `(note-${String(this.noteIds.length + 1).padStart(6, '0')})`;
    this.noteIds.push(`${name} ${reference(id)}`);
    return `/ID${name}`;
  }

  private parentTreeEntries(): string[] {
    const entries: string[] = [];
    for (const [sheet, parents] of this.parents.entries()) {
      if (parents.length > 0)
        entries.push(`${sheet} ${this.put(() => `[${parents.map(reference).join(' ')}]`)}`);
    }
    const annotations = [...this.annotationParents].sort(([one], [other]) => one - other);
    for (const [key, parent] of annotations) entries.push(`${key} ${reference(parent)}`);
    return entries;
  }
}

function nodeEntries(element: Element): string {
  const { language, alt, actual } = element.node;
  let text = '';
  if (language !== undefined) text += `/Lang${textString(language)}`;
  if (alt !== undefined) text += `/Alt${textString(alt)}`;
  if (actual !== undefined) text += `/ActualText${textString(actual)}`;
  return text + attributes(element);
}

/** Standard attributes (ISO 32000-1, 14.8.5). */
function attributes(element: Element): string {
  const { numbering, scope, columnSpan } = element.node;
  if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`;
  if (scope !== undefined || columnSpan !== undefined) {
    const scopeEntry = scope === undefined ? '' : `/Scope/${scope}`;
    const spanEntry = columnSpan === undefined ? '' : `/ColSpan ${columnSpan}`;
    return `/A<</O/Table${scopeEntry}${spanEntry}>>`;
  }
  return element.role === 'Figure' ? figureBox(element) : '';
}

/** The room a figure takes on the page where it begins. */
function figureBox(figure: Element): string {
  const contents = contentsOf(figure);
  const onPage = contents.filter(({ sheet }) => sheet === contents[0]?.sheet);
  if (onPage.length === 0) return '';
  return `/A<</O/Layout/BBox[${numerals(onPage.map(({ rectangle }) => rectangle).reduce(union))}]>>`;
}
