/** The files of the preview's server by path, all in memory. */
import { extname } from 'node:path/posix';
import { PREVIEW_PATH } from '../../web/preview/state.ts';
import type { PreviewCode } from '../web-page/scripts.ts';
import type { WebFile } from '../web-page/site.ts';
import type { Reply } from './server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
};

export type Shelf = ReadonlyMap<string, Reply>;

/** Files by path; the page is also at `/`. */
export function shelfOf(files: readonly Pick<WebFile, 'path' | 'bytes'>[]): Shelf {
  const shelf = new Map(files.map(({ path, bytes }) => [`/${path}`, found(path, bytes)]));
  const page = shelf.get('/index.html');
  return page ? shelf.set('/', page) : shelf;
}

/** The preview's own files. */
export function ownFiles({ client, panel }: PreviewCode): readonly Pick<WebFile, 'path' | 'bytes'>[] {
  return [
    { path: `${PREVIEW_PATH}/client.js`, bytes: encode(client) },
    { path: `${PREVIEW_PATH}/panel.css`, bytes: encode(panel) },
  ];
}

function found(path: string, bytes: Uint8Array): Reply {
  return { status: 200, bytes, type: TYPES[extname(path)] ?? 'application/octet-stream' };
}

export function words(status: Reply['status'], text: string): Reply {
  return { status, bytes: encode(`${text}\n`), type: 'text/plain; charset=utf-8' };
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
