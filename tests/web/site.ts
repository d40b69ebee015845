/** The real page, built once for the tests of a file and put where a browser can open it. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Files } from '../../src/files.ts';
import { makeWebPage, type WebFile } from '../../src/node/web-page/web-page.ts';
import { EVERYTHING } from '../../src/request/request.ts';
import { makeProducts } from '../../src/run/make.ts';
import type { Products } from '../../src/run/print.ts';
import { writeFiles } from '../node/folders.ts';
import { pageScripts, ROOT } from '../places.ts';
import { fail, projectFiles } from '../products/project.ts';

export interface Site {
  readonly folder: string;
  readonly files: readonly WebFile[];
  readonly products: Products;
}

/** With the cards of one edition beside it, so that there is something to download. */
export async function makeSite(project: Files = projectFiles, scripts = pageScripts()): Promise<Site> {
  const request = { ...EVERYTHING, only: ['cards'], editions: ['coloured-paper'] } as const;
  const products = await makeProducts(project, request, fail);
  if (!products) throw new Error('Nothing was made');
  const order = {
    files: project,
    root: ROOT,
    scripts,
    products,
    previews: [],
    editions: ['site', 'package'],
  };
  const files = await makeWebPage(order, () => {});
  if (!files) throw new Error('No page was made');
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kletspot-page-')));
  const written = [...files, ...products.files];
  writeFiles(folder, Object.fromEntries(written.map(({ path, bytes }) => [path, bytes])));
  return { folder, files, products };
}

export function removeSite({ folder }: Site): void {
  rmSync(folder, { recursive: true, force: true });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** `http://127.0.0.1:1234/map/`: not at the root, as on most web sites. */
  readonly address: string;
  /** Paths that were asked for. */
  readonly asked: string[];
  readonly close: () => void;
}

export async function serve(folder: string): Promise<Served> {
  const asked: string[] = [];
  const server: Server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const path = url.replace(/^\/map\//, '').replace(/[?#].*$/, '') || 'index.html';
    try {
      const bytes = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/map/`, asked, close: () => server.close() };
}
