import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../node/folders.ts';
import { kletspot } from './process.ts';

test('a command that runs out of memory says so, and leaves what was there', async () => {
  const out = temporaryFolder();
  const environment = { NODE_OPTIONS: '--max-old-space-size=16' };
  const { code, stderr } = await kletspot(['build', '--lang', 'en', '--no-previews', '--out', out], {
    environment,
  });
  expect(stderr).toMatch(
    /^error {2}project\/out-of-memory {2}There was not enough memory: more than \d+ MB/m,
  );
  expect(stderr).not.toContain('ERR_WORKER');
  expect(code).toBe(1);
  expect(readdirSync(out)).toEqual([]);
});
