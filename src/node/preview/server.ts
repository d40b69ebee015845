/**
 * A web server for one person at this computer. It answers `GET` and `HEAD` from memory, and no address makes it read the
 * disk. It listens only at 127.0.0.1 and answers only to this computer's own names: a web site elsewhere could have a
 * name that leads here ("DNS rebinding") and would then read along.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Diagnostic, problem } from '../../diagnostics.ts';
import { isSystemError } from '../disk.ts';

export interface Reply {
  readonly status: 200 | 404 | 409;
  readonly bytes: Uint8Array;
  /** A media type. */
  readonly type: string;
}

export interface Answers {
  /** The answer at a path: `/` or `/page/kletspot.js`. */
  readonly at: (path: string) => Promise<Reply>;
  /** A path with an endless answer, and what continues it. */
  readonly stream: { readonly path: string; readonly open: (response: ServerResponse) => void };
}

export interface Listening {
  /** `http://127.0.0.1:4321/` */
  readonly address: string;
  /** Also ends every connection. */
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';

/** @param port 0 for any free one */
export async function listen(port: number, answers: Answers): Promise<Listening | Diagnostic> {
  const server = createServer((request, response) => {
    answer(request, response, answers, portOf(server)).catch(() => response.destroy());
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, resolve);
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'EADDRINUSE') return problem('preview/port-in-use', undefined, { port });
    return problem('preview/no-port', undefined, { port, reason: error.code });
  }
  return { address: `http://${HOST}:${portOf(server)}/`, close: () => close(server) };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Other sites may use nothing here, and no answer is cached, so that a save shows at once. */
const HEADERS = {
  'cache-control': 'no-cache',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { at, stream }: Answers,
  port: number,
): Promise<void> {
  const { method = '', headers } = request;
  if (!isOurs(headers.host, port)) {
    refuse(response, 403);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, 405, { allow: 'GET, HEAD' });
    return;
  }
  const path = pathOf(request.url ?? '');
  if (path === undefined) {
    refuse(response, 400);
  } else if (path === stream.path && method === 'GET') {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    stream.open(response);
  } else send(response, await at(path), headers['if-none-match'], method === 'HEAD');
}

function isOurs(host: string | undefined, port: number): boolean {
  return [HOST, 'localhost', `${HOST}:${port}`, `localhost:${port}`].includes(host?.toLowerCase() ?? '');
}

/** The path without its query; undefined if it is none. Answers are in memory, so `..` finds nothing. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, reply: Reply, known: string | undefined, isHead: boolean): void {
  const etag = `"${tagOf(reply.bytes)}"`;
  const isKnown = reply.status === 200 && known === etag;
  response.writeHead(isKnown ? 304 : reply.status, {
    ...HEADERS,
    etag,
    ...(isKnown ? {} : { 'content-type': reply.type, 'content-length': reply.bytes.length }),
  });
  if (isKnown || isHead) response.end();
  else response.end(reply.bytes);
}

function refuse(response: ServerResponse, status: 400 | 403 | 405, more: Record<string, string> = {}): void {
  response.writeHead(status, { ...HEADERS, ...more, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

/** Bytes never change once made, so each is hashed once. */
const tags = new WeakMap<Uint8Array, string>();

/** An entity tag: equal for equal bytes. */
export function tagOf(bytes: Uint8Array): string {
  const known = tags.get(bytes);
  if (known !== undefined) return known;
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  tags.set(bytes, tag);
  return tag;
}
