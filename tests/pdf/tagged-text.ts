/** The tagged text of a file as pdf.js reads it, an independent reader: roles, languages, texts in order. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly TreeNode[];
}

export async function openWithPdfJs(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, isEvalSupported: false, verbosity: 0 })
    .promise;
}

/** One line per node and stretch of text, indented, `|` between lines; the pages one after the other. */
export async function taggedText(bytes: Uint8Array): Promise<string[]> {
  const document = await openWithPdfJs(bytes);
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const texts = await textByMark(page);
    const tree = (await page.getStructTree()) as TreeNode | null;
    for (const child of tree?.children ?? []) describe(child, '', texts, lines);
  }
  return lines;
}

async function textByMark(
  page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>,
): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  let open: string | undefined;
  for (const item of items) {
    if ('str' in item) {
      if (open !== undefined) texts.set(open, `${texts.get(open) ?? ''}${item.str}${item.hasEOL ? '|' : ''}`);
    } else open = item.type === 'endMarkedContent' ? undefined : item.id;
  }
  return texts;
}

function describe(node: TreeNode, indent: string, texts: Map<string, string>, lines: string[]): void {
  if (node.type === 'content') {
    const text = texts.get(node.id ?? '')?.replace(/^\||\|$/g, '');
    if (text) lines.push(`${indent}"${text}"`);
    return;
  }
  if (node.type !== undefined) {
    lines.push(`${indent}(${node.type})`);
    return;
  }
  const extras = [node.lang && `lang ${node.lang}`, node.alt !== undefined && `alt "${node.alt}"`];
  lines.push([`${indent}${node.role}`, ...extras.filter(Boolean)].join(' '));
  for (const child of node.children ?? []) describe(child, `${indent}  `, texts, lines);
}

/** All that is read aloud, in its order, on one line. */
export async function wordsOf(bytes: Uint8Array): Promise<string> {
  const words = (await taggedText(bytes)).flatMap((line) => /^\s*"(.*)"$/s.exec(line)?.[1] ?? []);
  return words
    .join(' ')
    .replace(/\u00ad\|?/g, '')
    .replace(/[|\s]+/g, ' ');
}
