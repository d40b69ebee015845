/** `manifest.json`: what a build made, in an order that does not depend on the machine. */
import { createHash } from 'node:crypto';
import type { Files } from '../files.ts';
import { LISTINGS } from '../run/listings.ts';
import type { Products } from '../run/print.ts';
import type { MadePdf, Paper, PaperPlan } from '../typesetting/made.ts';
import { sha256 } from './sha256.ts';
import type { WebFile } from './web-page/web-page.ts';

export const MANIFEST_NAME = 'manifest.json';

export interface Manifest {
  /** The version of the words. */
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** SHA-256 of the content files, in hexadecimals. */
  readonly content: string;
  /** Every file under the output folder but the manifest itself, by path. */
  readonly files: readonly ManifestFile[];
  readonly plan: PaperPlan;
  /** The same of each edition of the cards that was made; `plan` is the first. */
  readonly plans: readonly PaperPlan[];
}

export interface ManifestFile {
  /** From the output folder, with `/`. */
  readonly path: string;
  readonly product: string;
  readonly edition: string;
  readonly bytes: number;
  /** In hexadecimals. */
  readonly sha256: string;
  /** PDF pages. */
  readonly pages?: number;
  /** Sheets of paper. */
  readonly sheets?: number;
  readonly paper?: Paper;
  /** Id of the cluster, in a file of one cluster. */
  readonly cluster?: string;
  /** Ids in the order of the sheets, copies repeated, blank cards left out. */
  readonly cards?: readonly string[];
  /** The file that a preview shows. */
  readonly of?: string;
}

/** A picture of one page of a PDF. */
export interface Preview {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly of: MadePdf;
}

export function makeManifest(
  files: Files,
  products: Products,
  previews: readonly Preview[],
  page: readonly WebFile[] = [],
): Manifest {
  const entries = [...products.files.map(pdfEntry), ...previews.map(previewEntry), ...page.map(pageEntry)];
  return {
    version: products.version,
    date: products.date,
    content: contentHash(files),
    files: entries.sort((a, b) => (a.path < b.path ? -1 : 1)),
    plan: products.plan,
    plans: products.plans,
  };
}

export function writeManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Undefined unless the bytes are a manifest of ours. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Over `path NUL length NUL bytes` of each content file, sorted by path in code units. */
export function contentHash(files: Files): string {
  const hash = createHash('sha256');
  const paths = [...files.keys()].filter((path) => path.startsWith('content/')).sort();
  for (const path of paths) {
    const bytes = files.get(path) ?? new Uint8Array();
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** The keys in one fixed order, those without a value left out. */
function pdfEntry(pdf: MadePdf): ManifestFile {
  return {
    path: pdf.path,
    product: pdf.product,
    edition: pdf.edition,
    bytes: pdf.bytes.length,
    sha256: sha256(pdf.bytes),
    pages: pdf.pages,
    sheets: pdf.sheets,
    paper: pdf.paper,
    ...(pdf.cluster === undefined ? {} : { cluster: pdf.cluster }),
    ...(pdf.cards === undefined ? {} : { cards: pdf.cards }),
  };
}

function previewEntry(preview: Preview): ManifestFile {
  return {
    path: preview.path,
    product: preview.of.product,
    edition: preview.of.edition,
    bytes: preview.bytes.length,
    sha256: sha256(preview.bytes),
    of: preview.of.path,
  };
}

function pageEntry({ path, edition, bytes }: WebFile): ManifestFile {
  return { path, product: 'page', edition, bytes: bytes.length, sha256: sha256(bytes) };
}

function isManifest(value: unknown): value is Manifest {
  return (
    isRecord(value) &&
    typeof value.version === 'string' &&
    typeof value.date === 'string' &&
    /^[0-9a-f]{64}$/.test(String(value.content)) &&
    Array.isArray(value.files) &&
    value.files.every(isManifestFile) &&
    isRecord(value.plan)
  );
}

function isManifestFile(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.path === 'string' &&
    LISTINGS.some(({ name }) => name === value.product) &&
    typeof value.bytes === 'number' &&
    /^[0-9a-f]{64}$/.test(String(value.sha256))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
