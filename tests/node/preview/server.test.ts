/** A server that one person's browser may ask, and nobody else. */
import { request } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Listening, listen } from '../../../src/node/preview/server.ts';
import { encode, words } from '../../../src/node/preview/shelf.ts';

const PAGE = encode('<!doctype html>');

async function started(): Promise<{ readonly port: number; readonly asked: string[] }> {
  const asked: string[] = [];
  const listening = await listen(0, {
    at: async (path) => {
      asked.push(path);
      if (path === '/') return { status: 200, bytes: PAGE, type: 'text/html; charset=utf-8' };
      return words(404, '404');
    },
    stream: { path: '/events', open: (response) => response.write('data: {}\n\n') },
  });
  if ('code' in listening) throw new Error(listening.code);
  onTestFinished(() => listening.close());
  return { port: portOf(listening), asked };
}

function portOf({ address }: Listening): number {
  return Number(new URL(address).port);
}

interface Got {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** As typed: `fetch` would tidy the path and name the host itself. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the preview', () => {
  test('answers at 127.0.0.1, with what keeps other sites out', async () => {
    const { port } = await started();
    const { status, headers, text } = await get(port, '/?x=1');
    expect(status).toBe(200);
    expect(text).toBe('<!doctype html>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const again = await get(port, '/', { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test.each(['evil.example', 'evil.example:80', '127.0.0.1.evil.example', '127.0.0.1:1', '[::1]'])(
    'refuses the name %j, which may lead here from another site',
    async (host) => {
      const { port, asked } = await started();
      expect((await get(port, '/', { host })).status).toBe(403);
      expect((await get(port, '/events', { host })).status).toBe(403);
      expect(asked).toEqual([]);
    },
  );

  test('takes localhost for the same computer', async () => {
    const { port } = await started();
    expect((await get(port, '/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await get(port, '/', { host: `LOCALHOST:${port}` })).status).toBe(200);
  });

  test.each([
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cwindows/win.ini',
    '//etc/passwd',
    '/package.json',
  ])('finds nothing at %s', async (path) => {
    const { port } = await started();
    expect(await get(port, path)).toMatchObject({ status: 404, text: '404\n' });
  });

  test.each(['/%', '/%ff%fe', '/a%00b', 'page'])('does not take %j for a path', async (path) => {
    const { port, asked } = await started();
    expect((await get(port, path)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  test('says no more than the head to HEAD, and nothing to what would change something', async () => {
    const { port } = await started();
    const head = await get(port, '/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.text]).toEqual([200, String(PAGE.length), '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await get(port, '/', {}, method);
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    }
  });

  test('a page that listens is let go at the end', async () => {
    const listening = await listen(0, {
      at: async () => words(404, '404'),
      stream: { path: '/events', open: (response) => response.write('data: {}\n\n') },
    });
    if ('code' in listening) throw new Error(listening.code);
    const port = portOf(listening);
    await new Promise<void>((resolve) => {
      const asked = request({ host: '127.0.0.1', port, path: '/events' }, (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream');
        response.once('data', () => void listening.close());
        response.on('error', () => {}).on('close', resolve);
      });
      asked.on('error', () => {}).end();
    });
    await expect(get(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('a port that another program has is told', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as { port: number };
    const answers = { at: async () => words(404, ''), stream: { path: '/e', open: () => {} } };
    expect(await listen(port, answers)).toMatchObject({ code: 'preview/port-in-use', params: { port } });
  });
});
