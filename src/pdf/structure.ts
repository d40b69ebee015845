/** Writes the structure tree and its parent tree (ISO 32000-1, 14.7). */
import { isNode, type StructureNode } from '../layout/structure.ts';
import { pageOf } from './annotations.ts';
import type { CompactDocument } from './compact.ts';
import { roomOf, type StructureContent } from './content.ts';
import type { PdfDocument } from './document.ts';
import { union } from './frame.ts';
import type { ContentReference } from './marks.ts';
import type { PdfkitReference } from './pdfkit.ts';
import { numerals, reference, textString } from './syntax.ts';

/** Writes the tree under `root`, and the parent tree that leads back to it; `nextKey` is its first free key. */
export function writeStructure(
  document: CompactDocument,
  { structure: root, isPart = false }: Pick<PdfDocument, 'structure' | 'isPart'>,
  content: StructureContent,
  pages: readonly number[],
  nextKey: number,
): void {
  const tree = new TreeWriter(document, content, pages, isPart);
  const top = document.ref();
  const treeRoot = document._root.data.StructTreeRoot as PdfkitReference;
  document.finish(top, tree.nodeText(root, top.id, treeRoot.id));
  tree.writeTrees(treeRoot, top, nextKey);
}

/** The kids of an element as they are written. */
interface Kids {
  list: string;
  count: number;
  /** The sheet of the element's first own content, for its `Pg`. */
  sheet: number | undefined;
}

/** Leaves out nodes of which nothing was drawn. */
class TreeWriter {
  readonly #document: CompactDocument;
  readonly #content: StructureContent;
  readonly #pages: readonly number[];
  /** Element ids by sheet and number of the sequence. */
  readonly #parents: number[][];
  /** By key in the parent tree. */
  readonly #annotationParents = new Map<number, number>();
  readonly #noteIds: string[] = [];
  readonly #closesUp: boolean;
  #lastLevel = 0;

  constructor(
    document: CompactDocument,
    content: StructureContent,
    pages: readonly number[],
    closesUp: boolean,
  ) {
    this.#document = document;
    this.#closesUp = closesUp;
    this.#content = content;
    this.#pages = pages;
    this.#parents = pages.map(() => []);
  }

  nodeText(node: StructureNode, id: number, parent: number): string {
    const { list, count, sheet } = this.#kidsOf(node, id);
    const entries = this.#identity(node, id) + this.#entriesOf(node);
    const page = sheet === undefined ? '' : `/Pg ${reference(pageOf(this.#pages, { sheet }))}`;
    const kids = count === 0 ? '' : count === 1 ? `/K ${list}` : `/K[${list}]`;
    return `<</S/${this.#roleOf(node)}/P ${reference(parent)}${entries}${page}${kids}>>`;
  }

  /** Fills in the root: the tree, the parent tree from content, and the tree of identifiers. */
  writeTrees(treeRoot: PdfkitReference, top: PdfkitReference, nextKey: number): void {
    const parentTree = this.#document.ref();
    treeRoot.data.K = top;
    treeRoot.data.ParentTree = parentTree;
    treeRoot.data.ParentTreeNextKey = nextKey;
    this.#document.finish(parentTree, `<</Nums[${this.#parentTreeEntries().join(' ')}]>>`);
    if (this.#noteIds.length === 0) return;
    const idTree = this.#document.ref();
    treeRoot.data.IDTree = idTree;
    this.#document.finish(idTree, `<</Names[${this.#noteIds.join(' ')}]>>`);
  }

  #kidsOf(node: StructureNode, id: number): Kids {
    const kids: Kids = { list: '', count: 0, sheet: undefined };
    // A row keeps its empty cells: without them the others would move to other columns.
    const isRow = node.role === 'TR';
    for (const child of node.children) {
      if (!isNode(child)) this.#addSequences(kids, this.#content.marks.use(child).content, id);
      else if (isRow || this.#content.firstOf(child)) {
        add(
          kids,
          this.#put((own) => this.nodeText(child, own, id)),
        );
      }
    }
    for (const annotation of this.#content.annotationsOf(node)) {
      this.#annotationParents.set(annotation.structParent, id);
      const page = reference(pageOf(this.#pages, annotation));
      add(kids, `<</Type/OBJR/Obj ${reference(annotation.id)}/Pg ${page}>>`);
    }
    return kids;
  }

  #addSequences(kids: Kids, first: ContentReference | undefined, parent: number): void {
    for (let content = first; content; content = content.next) {
      const sequence = content;
      if (sequence.actual === undefined) {
        kids.sheet ??= sequence.sheet;
        add(kids, this.#contentText(sequence, parent, kids.sheet));
      } else {
        add(
          kids,
          this.#put((id) => this.#spanText(sequence, id, parent)),
        );
      }
    }
  }

  /** A sequence whose text is not that of its glyphs is an element of its own. */
  #spanText(content: ContentReference, id: number, parent: number): string {
    const page = reference(pageOf(this.#pages, content));
    const text = textString(content.actual ?? '');
    const kid = this.#contentText(content, id, content.sheet);
    return `<</S/Span/P ${reference(parent)}/ActualText${text}/Pg ${page}/K ${kid}>>`;
  }

  #contentText(content: ContentReference, parent: number, sheet: number): string {
    const parents = this.#parents[content.sheet];
    if (parents) parents[content.mcid] = parent;
    if (content.sheet === sheet) return String(content.mcid);
    return `<</Type/MCR/Pg ${reference(pageOf(this.#pages, content))}/MCID ${content.mcid}>>`;
  }

  #put(text: (id: number) => string): string {
    const id = this.#document.reserve();
    this.#document.put(id, text(id));
    return reference(id);
  }

  /** Without a place to click, a link or field is none for a screen reader (ISO 14289-1, 7.18.4 and 7.18.5). */
  #roleOf(node: StructureNode): string {
    const needsArea = node.role === 'Link' || node.role === 'Form';
    if (needsArea && this.#content.annotationsOf(node).length === 0) return 'Span';
    const level = Number(/^H([1-6])$/.exec(node.role)?.[1] ?? 0);
    return level > 0 && this.#closesUp ? this.#headingOf(level) : node.role;
  }

  /** Headings in another file leave no gap between the levels of these. */
  #headingOf(level: number): string {
    this.#lastLevel = Math.min(level, this.#lastLevel + 1);
    return `H${this.#lastLevel}`;
  }

  /** PDF/UA requires a unique identifier for every note (ISO 14289-1, 7.9). */
  #identity(node: StructureNode, id: number): string {
    if (node.role !== 'Note') return '';
    const name = `(note-${String(this.#noteIds.length + 1).padStart(6, '0')})`;
    this.#noteIds.push(`${name} ${reference(id)}`);
    return `/ID${name}`;
  }

  #entriesOf(node: StructureNode): string {
    const { language, alt = this.#labelOf(node), actual } = node;
    let text = '';
    if (language !== undefined) text += `/Lang${textString(language)}`;
    if (alt !== undefined) text += `/Alt${textString(alt)}`;
    if (actual !== undefined) text += `/ActualText${textString(actual)}`;
    return text + (node.role === 'Figure' ? this.#figureBox(node) : attributes(node));
  }

  /** A screen reader calls a field by its label. */
  #labelOf(node: StructureNode): string | undefined {
    if (node.role !== 'Form') return undefined;
    const [area] = this.#content.annotationsOf(node).map((annotation) => annotation.area);
    return area?.kind === 'field' ? area.field.label : undefined;
  }

  /** The room a figure takes on the page where it begins. */
  #figureBox(figure: StructureNode): string {
    const contents = this.#content.allOf(figure);
    const onPage = contents.filter(({ sheet }) => sheet === contents[0]?.sheet);
    if (onPage.length === 0) return '';
    return `/A<</O/Layout/BBox[${numerals(onPage.map(roomOf).reduce(union))}]>>`;
  }

  #parentTreeEntries(): string[] {
    const entries: string[] = [];
    for (const [sheet, parents] of this.#parents.entries()) {
      if (parents.length > 0)
        entries.push(`${sheet} ${this.#put(() => `[${parents.map(reference).join(' ')}]`)}`);
    }
    const annotations = [...this.#annotationParents].sort(([one], [other]) => one - other);
    for (const [key, parent] of annotations) entries.push(`${key} ${reference(parent)}`);
    return entries;
  }
}

function add(kids: Kids, kid: string): void {
  kids.list += kids.count === 0 ? kid : ` ${kid}`;
  kids.count += 1;
}

/** Standard attributes (ISO 32000-1, 14.8.5). */
function attributes({ numbering, scope, columnSpan }: StructureNode): string {
  if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`;
  if (scope === undefined && columnSpan === undefined) return '';
  const scopeEntry = scope === undefined ? '' : `/Scope/${scope}`;
  const spanEntry = columnSpan === undefined ? '' : `/ColSpan ${columnSpan}`;
  return `/A<</O/Table${scopeEntry}${spanEntry}>>`;
}
